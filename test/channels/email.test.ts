import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import email, { mailto } from '../../src/channels/email.ts';

const to = (address: string) => ({ name: 'X', host: 'x.example', email: address });
const letter = (full: string, short = 'short', subject = 'S') => ({ subject, full, short });

/** What a mail program makes of a mailto address (RFC 6068, 2). */
function parse(url: string) {
  const [, address = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(url) ?? [];
  const fields = query.split('&').map((pair) => pair.split('=').map((part) => decodeURIComponent(part)));
  return { to: address.split(',').map((one) => decodeURIComponent(one)), fields };
}

describe('mailto', () => {
  it('comes back as it went in, to exactly one recipient', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (subject, body) => {
        const read = parse(mailto('privacy@x.example', subject, body));
        expect(read.to).toEqual(['privacy@x.example']);
        expect(read.fields.map(([name]) => name)).toEqual(['subject', 'body']);
        expect(read.fields[1]?.[1]).toBe(body.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'));
      }),
      { numRuns: 2000 },
    );
  });
  it('lets no line break into the subject', () => {
    const url = mailto('a@x.example', 'Hi\r\nBcc: b@x.example\u2028&bcc=c@x.example', 'b');
    expect(parse(url).fields).toEqual([
      ['subject', 'Hi Bcc: b@x.example &bcc=c@x.example'],
      ['body', 'b'],
    ]);
  });
  it.each([
    'a@x.example,b@x.example',
    'a@x.example?bcc=b@x.example',
    'a@x.example\r\nBcc: b',
    '"a b"@x.example',
    'a',
    '',
    'a@b',
    'a@x.example;b@x.example',
    'a%0A@x.example?x',
    'ä@x.example',
  ])('refuses %j', (address) => expect(email.deliver(letter('text'), to(address))).toMatchObject({ do: 'refuse' }));
  it('takes the fullest form that fits', () => {
    const form = (full: string, short: string) => {
      const delivery = email.deliver(letter(full, short), to('a@x.example'));
      return delivery.do === 'open' && [delivery.form, delivery.url.length <= 1900];
    };
    expect(form('x'.repeat(1500), 'short')).toEqual(['full', true]);
    expect(form('é'.repeat(1500), 'short')).toEqual(['short', true]);
    expect(form('é'.repeat(1500), 'é'.repeat(900))).toEqual(['none', true]);
  });
});
