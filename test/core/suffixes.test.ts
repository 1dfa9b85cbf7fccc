import fs from 'node:fs';
import { getDomain } from 'tldts';
import { beforeAll, describe, expect, it } from 'vitest';
import { wrongPairs } from '../../scripts/attack/hidden.ts';
import { isSameSite, registeredDomain } from '../../src/core/suffixes.ts';
import { suffixText } from '../../src/directory/suffix-file.ts';

let suffixes: string;
beforeAll(async () => {
  suffixes = await suffixText();
});

const bare = (host: string) => host.replace(/^www\./, '');

describe('the registered domain of a host', () => {
  it('is that of the public suffix list, for every host of the directory’s companies', () => {
    const hosts = fs
      .readdirSync('src/directory/companies')
      .flatMap((file) => [
        ...fs.readFileSync(`src/directory/companies/${file}`, 'utf8').matchAll(/"host":"=?([^"]+)"/g),
      ])
      .map(([, host = '']) => `www.${host}`);
    expect(hosts.length).toBeGreaterThan(1000);
    const wrong = hosts.filter(
      (host) => registeredDomain(host, suffixes) !== bare(getDomain(host, { allowPrivateDomains: true }) ?? host),
    );
    expect(wrong).toEqual([]);
  });
  it.each([
    ['www.city.kobe.jp', 'city.kobe.jp'],
    ['a.b.kobe.jp', 'a.b.kobe.jp'],
    ['www.ck', 'www.ck'],
    ['www.substack.com', 'substack.com'],
    ['een.substack.com', 'een.substack.com'],
    ['192.0.2.7', '192.0.2.7'],
    ['WWW.Bedrijf.nl.', 'bedrijf.nl'],
    ['www.winkel.xn--55qx5d.cn', 'winkel.xn--55qx5d.cn'],
    ['www.een.wordpress.com', 'een.wordpress.com'],
  ])('of %s is %s', (host, domain) => expect(registeredDomain(host, suffixes)).toBe(domain));
});

describe('two hosts', () => {
  it('are one site where the sets of pairs say so', async () => {
    expect(await wrongPairs()).toEqual([]);
    expect(await wrongPairs('more-same-site')).toEqual([]);
  });
  it('of which one is missing are two', () => expect(isSameSite('', '', suffixes)).toBe(false));
});
