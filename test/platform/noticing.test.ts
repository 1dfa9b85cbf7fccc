import { describe, expect, it } from 'vitest';
import { isPaused, isQuietHost, patternsOf, UNTIL_RESUMED } from '../../src/platform/noticing.ts';

const nothing = { version: 1, quietSites: [] } as const;
const now = new Date('2026-03-01T12:00:00Z');
const paused = (pausedUntil?: string) =>
  isPaused({ ...nothing, quietSites: [], ...(pausedUntil ? { pausedUntil } : {}) }, now);

describe('a pause', () => {
  it('lasts to its moment, or until it is ended', () => {
    expect([paused(), paused('2026-03-01T11:59:59Z'), paused('2026-03-01T12:00:01Z'), paused(UNTIL_RESUMED)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
  it('that cannot be read is none', () => {
    expect(paused('next week')).toBe(false);
  });
});

describe('a site left out', () => {
  it('takes its subdomains with it, and no site that only ends alike', () => {
    const hosts = ['bank.example', 'www.bank.example', 'mijn.bank.example', 'notbank.example', 'example'];
    expect(hosts.map((host) => isQuietHost(['bank.example'], host))).toEqual([true, true, true, false, false]);
  });
  it('is a match pattern, where the browser has one for it', () => {
    expect(patternsOf('bank.example')).toEqual(['*://*.bank.example/*']);
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
    expect([patternsOf('[::1]'), patternsOf('*'), patternsOf('a/b')]).toEqual([[], [], []]);
  });
});
