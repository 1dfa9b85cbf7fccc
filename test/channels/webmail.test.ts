import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../src/channels/index.ts';
import { sending } from '../support/sending.ts';

const sites = [...channels.values()].filter(({ kind }) => kind === 'webmail');
const to = { name: 'Voorbeeld Energie B.V.', host: 'x.example', email: 'o+privacy@x.example' };

it('there are several webmails', () => expect(sites.length).toBeGreaterThan(3));

describe.each(sites)('$id', (site) => {
  const link = (subject: string, body: string) => {
    const delivery = site.deliver({ subject, full: body, short: body }, to, sending);
    return delivery.do === 'open' ? delivery : undefined;
  };
  it('gets recipient and subject, and wants the letter on the clipboard', () => {
    const url = new URL(link('Über mich & Sie', 'body')?.url ?? '');
    const values = [...url.searchParams.values()];
    expect(values).toContain('o+privacy@x.example');
    expect(values).toContain('Über mich & Sie');
    expect(url.protocol).toBe('https:');
    expect(link('S', 'body')?.form).toBe('none');
  });
  it('never gets a word of the letter in its link', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const marked = words.map((one) => `qq${one}`);
        const url = link('S', marked.join(' '))?.url ?? '';
        expect(marked.filter((one) => url.includes(one))).toEqual([]);
        expect(url).toBe(link('S', 'another letter')?.url);
      }),
    );
  });
  it('lets nothing else into its link', () => {
    const names = (url: string | undefined) => [...new URL(url ?? '').searchParams.keys()];
    expect(names(link('x&body=smuggled&bcc=b@y.example#{to}', 'b')?.url)).toEqual(names(link('S', 'b')?.url));
    expect(
      site.deliver({ subject: 's', full: 'f', short: 's' }, { ...to, email: 'a@x.example,b@y.example' }, sending),
    ).toEqual({
      do: 'refuse',
      why: 'bad-address',
    });
  });
});
