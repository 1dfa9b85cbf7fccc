import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { isBrowsersOwn } from './server.ts';

/** An answer of a made-up site; a plain text is an HTML page. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Ms before anything arrives; never, if Infinity. */
  after?: number;
  /** More follows the body, a little at a time, without end. */
  endless?: boolean;
}

/** Path → answer; other paths give 404. */
export type MadeUpSite = Record<string, string | Answer>;

interface Asked {
  host: string;
  path: string;
  /** The path with its query, as requested. */
  url: string;
  method: string;
  agent: string;
  headers: http.IncomingHttpHeaders;
  /** A page or robots.txt, not a script of a page. */
  isPage: boolean;
  /** Ms of one clock. */
  start: number;
  end: number;
}

export interface SiteServer {
  port: number;
  asked: Asked[];
  close(): void;
}

/** Serves sites by host name on the loopback address, and records when each request arrived and was answered. */
export async function serveSites(sites: Record<string, MadeUpSite>): Promise<SiteServer> {
  const asked: Asked[] = [];
  const server = http.createServer((request, response) => {
    const note = noteOf(request);
    if (!isBrowsersOwn(note.host)) asked.push(note);
    response.on('finish', () => (note.end = performance.now()));
    response.on('close', () => (note.end = Math.min(note.end, performance.now())));
    const found = sites[note.host]?.[note.path];
    const answer: Answer = typeof found === 'string' ? { body: found } : (found ?? { status: 404, body: 'not found' });
    if (answer.after === Infinity) return;
    setTimeout(() => send(response, answer), answer.after ?? 0);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function noteOf(request: http.IncomingMessage): Asked {
  return {
    host: (request.headers.host ?? '').replace(/:\d+$/, ''),
    path: (request.url ?? '/').split('?')[0] ?? '/',
    url: request.url ?? '/',
    method: request.method ?? '',
    agent: request.headers['user-agent'] ?? '',
    headers: request.headers,
    isPage: request.headers['sec-fetch-dest'] !== 'script',
    start: performance.now(),
    end: Infinity,
  };
}

function send(response: http.ServerResponse, { status = 200, headers = {}, body = '', endless }: Answer): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  if (!endless) return void response.end(body);
  response.write(body);
  const more = setInterval(() => response.write('<p>and more</p>'), 200);
  response.on('close', () => clearInterval(more));
}
