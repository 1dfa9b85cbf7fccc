import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harvest } from '../../scripts/directory/harvest/run.ts';
import type { ReviewLine } from '../../scripts/directory/harvest/shape.ts';
import { userAgentOf } from '../../scripts/directory/visit/contact.ts';
import { siteOf } from '../../scripts/directory/visit/pace.ts';
import { openReviewFile } from '../../scripts/directory/visit/review-file.ts';
import { startVisitor } from '../../scripts/directory/visit/visitor.ts';
import { sites } from '../support/harvest-sites.ts';
import { serveSites, type SiteServer } from '../support/made-up-sites.ts';

const DELAY = 50;
const CONTACT = 'https://tapeback.example/harvest';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'harvest-'));
const listed = [
  ...Object.keys(sites).filter((host) => !/^(www\.|new-owner)/.test(host)),
  'dead.example',
  'refused.example',
];
let server: SiteServer;
let lines: Map<string, ReviewLine>;

const read = (file: string) => fs.readFileSync(file, 'utf8');
const linesOf = (file: string) =>
  read(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReviewLine);

async function run(out: string, hosts: readonly string[]): Promise<void> {
  const file = openReviewFile(out, 'domain');
  if (!file.ok) throw new Error(file.why);
  const resolver = `MAP *refused.example:80 127.0.0.1:1, MAP *dead.example ~NOTFOUND, MAP *:80 127.0.0.1:${server.port}, MAP * ~NOTFOUND`;
  const manners = { userAgent: userAgentOf(CONTACT), delay: DELAY, pageTime: 2500, settle: 80, resolver };
  const visitor = await startVisitor(manners);
  const [platforms, today, isStopped] = [new Set(['notion.site']), () => '2026-01-02', () => false];
  try {
    const entries = hosts.map((domain) => ({ domain }));
    await harvest(entries, { visitor, file: file.value, platforms, today, isStopped, say: () => undefined });
  } finally {
    await visitor.close();
  }
}

beforeAll(async () => {
  server = await serveSites(sites);
  // Four browsers side by side, each with its own sites, only to save time.
  const lanes = [0, 1, 2, 3].map((lane) => ({
    out: path.join(folder, `${lane}.ndjson`),
    hosts: listed.filter((_, at) => at % 4 === lane),
  }));
  await Promise.all(lanes.map(({ out, hosts }) => run(out, hosts)));
  lines = new Map(lanes.flatMap(({ out }) => linesOf(out)).map((line) => [line.domain, line]));
}, 90_000);

afterAll(() => {
  server.close();
  fs.rmSync(folder, { recursive: true });
});

/** Shape → outcome, the addresses found, and what was left out. */
const wanted: [host: string, outcome: string, emails?: string[], leftOut?: object][] = [
  ['plain', 'ok', ['privacy@plain.example']],
  ['bare', 'ok', ['privacy@bare.example']],
  ['moved', 'redirected-elsewhere'],
  ['deep', 'ok', ['privacy@deep.example']],
  ['chooser', 'ok', ['privacy@chooser.example']],
  ['buttons', 'language-chooser'],
  ['hreflang', 'ok', ['privacy@hreflang.example']],
  ['overlay', 'ok', ['privacy@overlay.example']],
  ['wall', 'cookie-wall'],
  ['consent', 'cookie-wall'],
  ['consent-elsewhere', 'redirected-elsewhere'],
  ['pdf', 'pdf-only'],
  ['login', 'login-wall'],
  ['front-login', 'login-wall'],
  ['dead', 'dead'],
  ['refused', 'dead'],
  ['slow', 'dead'],
  ['slow-robots', 'robots'],
  ['gone', 'no-policy'],
  ['broken', 'error'],
  ['refuses-all', 'robots'],
  ['refuses-path', 'robots'],
  ['robots-broken', 'robots'],
  ['names-us', 'robots'],
  ['lets-us', 'ok', ['privacy@lets-us.example']],
  ['script', 'ok', ['privacy@script.example']],
  ['frame', 'ok', ['privacy@frame.example']],
  ['silent', 'no-policy'],
  ['hidden', 'ok', ['privacy@hidden.example']],
  ['cloudflare', 'ok', ['privacy@cloudflare.example']],
  ['person', 'ok', [], { 'named-person': 1 }],
  ['single', 'ok', [], { 'not-a-role': 1 }],
  ['freemail', 'ok', [], { freemail: 1 }],
  ['outside', 'ok', ['privacy@dpo-office.example']],
  ['authority', 'ok'],
  ['several', 'ok', ['privacy@several.example']],
  ['loop', 'error'],
  ['refresh', 'ok', ['privacy@refresh.example']],
  ['refresh-away', 'redirected-elsewhere'],
  ['huge', 'ok', ['privacy@huge.example']],
  ['image', 'not-html'],
  ['download', 'not-html'],
  ['on-platform', 'policy-elsewhere'],
  ['form', 'ok', ['privacy@form.example']],
];

const emailsOf = (line: ReviewLine | undefined) =>
  line?.findings.filter(({ field }) => field === 'email' || field === 'dpo').map(({ value }) => value) ?? [];
const statementOf = (host: string) => lines.get(host)?.findings.find(({ field }) => field === 'statement');

describe('a harvest of made-up sites', () => {
  it.each(wanted)('%s: %s', (host, outcome, emails = [], leftOut = {}) => {
    const line = lines.get(`${host}.example`);
    expect([line?.outcome, emailsOf(line), line?.detail]).toEqual([outcome, emails, line?.detail]);
    expect(line?.leftOut).toEqual(leftOut);
  });

  it('visits every site of the list, and tests every one', () => {
    expect([...lines.keys()].toSorted()).toEqual(listed.toSorted());
    expect(wanted.map(([host]) => `${host}.example`).toSorted()).toEqual(listed.toSorted());
  });

  it('gives each finding its page, day, quote, class and reason', () => {
    expect(lines.get('plain.example')?.findings[0]).toEqual({
      field: 'email',
      value: 'privacy@plain.example',
      url: 'http://plain.example/privacy',
      day: '2026-01-02',
      quote: expect.stringContaining('write to our privacy team: privacy@plain.example') as string,
      class: 'own-site',
      confidence: 'high',
      why: 'named for privacy on the privacy page, own domain',
    });
    const findings = [...lines.values()].flatMap((line) => line.findings);
    expect(findings.filter(({ quote }) => quote.length > 200)).toEqual([]);
    expect(findings.every(({ why, url }) => why !== '' && url.startsWith('http'))).toBe(true);
  });

  it('says where a domain went instead of taking facts from there', () => {
    expect(lines.get('moved.example')).toMatchObject({ to: 'new-owner.example', findings: [] });
    expect(lines.get('on-platform.example')?.to).toBe('madeup.notion.site');
    expect(lines.get('outside.example')?.findings.find(({ field }) => field !== 'statement')?.confidence).toBe('low');
    expect(server.asked.filter(({ host }) => /new-owner|consent-desk|notion/.test(host))).toEqual([]);
  });

  it('names a statement it may not read, and the form it looked at', () => {
    expect(statementOf('pdf.example')?.value).toBe('http://pdf.example/statement.pdf');
    expect(statementOf('refuses-path.example')).toMatchObject({
      value: 'http://refuses-path.example/privacy',
      confidence: 'low',
    });
    expect(lines.get('form.example')?.findings).toContainEqual(
      expect.objectContaining({ field: 'form', value: 'http://form.example/data-request', confidence: 'high' }),
    );
  });
});

describe('its manners', () => {
  const pagesOf = (site: string) =>
    server.asked.filter(({ host, isPage }) => isPage && siteOf(`http://${host}/`) === site);
  const visited = () => [...new Set(server.asked.map(({ host }) => siteOf(`http://${host}/`)))];

  it('asks robots.txt first, and no refused path', () => {
    for (const site of visited()) expect(pagesOf(site)[0]?.path).toBe('/robots.txt');
    const refused = /^(refuses-all|robots-broken|names-us|slow-robots)\.example$/;
    const pages = server.asked.filter(({ host, path }) => refused.test(host) && path !== '/robots.txt');
    expect(pages).toEqual([]);
    expect(server.asked.filter(({ host, path }) => host === 'refuses-path.example' && path === '/privacy')).toEqual([]);
  });

  it('asks one page at a time, with the pause between two', () => {
    for (const site of visited()) {
      // The inner page of a frame belongs to its page.
      const pages = pagesOf(site).filter(({ path }) => path !== '/inner');
      for (const [at, page] of pages.slice(1).entries()) {
        expect(page.start).toBeGreaterThanOrEqual(pages[at]?.end ?? 0);
        expect(page.start - (pages[at]?.start ?? 0)).toBeGreaterThanOrEqual(DELAY);
      }
    }
    expect(visited().length).toBeGreaterThan(30);
  });

  it('asks for four pages of a site at most, only by GET, and says who it is', () => {
    for (const site of visited().filter((one) => one !== 'loop.example'))
      expect(pagesOf(site).filter(({ path }) => path !== '/robots.txt').length).toBeLessThanOrEqual(5);
    expect(new Set(server.asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    const agent = `Mozilla/5.0 (compatible; TapebackHarvest/1.0; +${CONTACT})`;
    expect(new Set(server.asked.map((one) => one.agent))).toEqual(new Set([agent]));
  });
});

describe('a killed run', () => {
  const hosts = ['plain.example', 'form.example', 'pdf.example'];
  const command = (list: string, out: string) => [
    'scripts/run.mjs',
    'scripts/directory/harvest/main.ts',
    list,
    `--loopback=${server.port}`,
    `--out=${out}`,
    '--delay=0.05',
    '--settle=0.08',
    '--page-time=3',
  ];

  it('goes on where it was killed and gives the same file', async () => {
    const list = path.join(folder, 'list.txt');
    fs.writeFileSync(list, `# three made-up sites\n${hosts.join('\n')}\n`);
    const [whole, broken] = [path.join(folder, 'whole.ndjson'), path.join(folder, 'broken.ndjson')];
    await ended(spawn('node', command(list, whole), { stdio: 'ignore' }));
    const killed = spawn('node', command(list, broken), { stdio: ['ignore', 'ignore', 'pipe'] });
    killed.stderr.on('data', (text: Buffer) => /1 of 3/.test(String(text)) && killed.kill('SIGKILL'));
    await ended(killed);
    expect(linesOf(broken).length).toBeLessThan(hosts.length);
    fs.appendFileSync(broken, '{"domain":"form.exam');
    await ended(spawn('node', command(list, broken), { stdio: 'ignore' }));
    expect(linesOf(whole).map(({ domain }) => domain)).toEqual(hosts);
    // The day may change between the two runs.
    const undated = (file: string) => read(file).replaceAll(/"day":"[\d-]+"/g, '');
    expect(undated(broken)).toBe(undated(whole));
  }, 60_000);
});

function ended(child: ReturnType<typeof spawn>): Promise<unknown> {
  return new Promise((resolve) => child.on('exit', resolve));
}

describe('a verification of records', () => {
  it('says which addresses still stand on their pages, and changes nothing', async () => {
    const record = (host: string, local: string, page = 'privacy') => ({
      id: host,
      name: host,
      domains: [{ host: `${host}.example`, confidence: 'A' }],
      countries: ['*'],
      emails: [{ address: `${local}@${host}.example`, kind: 'privacy', source: { name: 'x', quality: 'community' } }],
      privacyUrls: [`http://${host}.example/${page}`],
    });
    const records = [
      record('plain', 'privacy'),
      record('deep', 'dpo'),
      record('gone', 'privacy'),
      record('refuses-all', 'privacy'),
      record('pdf', 'privacy', 'statement.pdf'),
    ];
    const [file, out] = [path.join(folder, 'records.ndjson'), path.join(folder, 'verified.ndjson')];
    const text = records.map((one) => `${JSON.stringify(one)}\n`).join('');
    fs.writeFileSync(file, text);
    const args = [`--file=${file}`, `--out=${out}`, `--loopback=${server.port}`, '--delay=0.05', '--settle=0.08'];
    const child = spawn('node', ['scripts/run.mjs', 'scripts/directory/verify/main.ts', ...args]);
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += String(part)));
    await ended(child);
    expect(JSON.parse(said)).toEqual({ 'still-there': 1, gone: 1, 'page-gone': 1, robots: 1, unread: 1 });
    expect(read(file)).toBe(text);
    expect(read(out).trim().split('\n')).toHaveLength(records.length);
  }, 60_000);
});
