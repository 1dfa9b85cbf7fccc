import { parseArgs } from 'node:util';
import type { Result } from '../../../src/core/result.ts';
import { cleanContact, userAgentOf } from './contact.ts';
import type { Manners } from './shape.ts';

/** The options of both commands; all are strings, and times are in seconds. */
export const visitOptions = {
  contact: { type: 'string' },
  out: { type: 'string' },
  delay: { type: 'string', default: '5' },
  'page-time': { type: 'string', default: '30' },
  settle: { type: 'string', default: '2' },
  loopback: { type: 'string' },
} as const;

interface Values {
  contact?: string | undefined;
  delay: string;
  'page-time': string;
  settle: string;
  loopback?: string | undefined;
}

export const visitUsage = `  --contact URL    where a site's owner can reach you; stands in every request
  --delay S        between two pages of one site (5)
  --page-time S    for one page (30)
  --settle S       what a page's own scripts get (2)
  --loopback PORT  every site is this port of 127.0.0.1, to try it out; needs no --contact`;

/** How to behave, from the command line: visits to the web require a contact. */
export function mannersOf(values: Values): Result<Manners> {
  const { loopback } = values;
  const contact = loopback ? 'http://127.0.0.1/' : cleanContact(values.contact);
  if (!contact) return { ok: false, why: '--contact URL is missing: say who you are' };
  const [delay = NaN, pageTime = NaN, settle = NaN] = [values.delay, values['page-time'], values.settle].map((text) =>
    text.trim() === '' ? NaN : Number(text) * 1000,
  );
  if (!(delay >= 0 && pageTime > 0 && settle >= 0)) return { ok: false, why: 'times are numbers of seconds' };
  if (!loopback && delay < 1000) return { ok: false, why: '--delay is at least 1 second' };
  if (loopback && !/^\d{1,5}$/.test(loopback)) return { ok: false, why: '--loopback takes a port' };
  const resolver = loopback ? { resolver: `MAP *:80 127.0.0.1:${loopback}, MAP * ~NOTFOUND` } : {};
  return { ok: true, value: { userAgent: userAgentOf(contact), delay, pageTime, settle, ...resolver } };
}

/** `parseArgs`, with its error as a value. */
export function readArgs<T extends NonNullable<Parameters<typeof parseArgs>[0]>>(
  config: T,
): Result<ReturnType<typeof parseArgs<T>>> {
  try {
    return { ok: true, value: parseArgs(config) };
  } catch (error) {
    return { ok: false, why: String(error instanceof Error ? error.message : error) };
  }
}
