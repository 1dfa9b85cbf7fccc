import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailto } from '../../../src/channels/mail/mailto.ts';

/** What a mail program makes of a mailto address (RFC 6068, 2). */
function parse(url: string) {
  const [, address = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(url) ?? [];
  const fields = query.split('&').map((pair) => pair.split('=').map((part) => decodeURIComponent(part)));
  return { to: address.split(',').map((one) => decodeURIComponent(one)), fields };
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('\r\n', '\r', '\n', '%0d%0a', '\u2028', '\u0085', '\0', '&bcc=', '?cc=', ',', '"', 'é', '=', '+'),
    )
    .map((parts) => parts.join('x')),
);

describe('mailto', () => {
  it('comes back as it went in, to exactly one recipient', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostile, hostile, (subject, body) => {
        const read = parse(mailto('privacy@x.example', subject, `${body}.`));
        expect(read.to).toEqual(['privacy@x.example']);
        expect(read.fields.map(([name]) => name)).toEqual(['subject', 'body']);
        expect(read.fields[0]?.[1]).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(read.fields[1]?.[1]?.replaceAll('\r\n', '')).not.toMatch(/(?!\t)[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 10_000 },
    );
  });
  it('keeps what people write, line by line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (typed) => {
        // These end a line too (Unicode 5.8), and become its usual end.
        const lines = typed.map((line) => line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ''));
        const body = `${lines.join('\n')}.`;
        expect(parse(mailto('a@x.example', 's', body)).fields[1]?.[1]).toBe(body.replaceAll('\n', '\r\n'));
      }),
    );
  });
  it('lets no line break into the subject', () => {
    const url = mailto('a@x.example', 'Hi\r\nBcc: b@x.example\u2028&bcc=c@x.example', 'b');
    expect(parse(url).fields).toEqual([
      ['subject', 'Hi Bcc: b@x.example &bcc=c@x.example'],
      ['body', 'b'],
    ]);
  });
  it('is nothing but unreserved and encoded characters', () => {
    fc.assert(
      fc.property(hostile, hostile, (subject, body) => {
        expect(mailto('a+b@x.example', subject, body)).toMatch(
          /^mailto:a%2Bb@x\.example\?subject=(?:[\w.~-]|%[0-9A-F]{2})*(?:&body=(?:[\w.~-]|%[0-9A-F]{2})*)?$/,
        );
      }),
    );
  });
});
