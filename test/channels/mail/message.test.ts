import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { message } from '../../../src/channels/mail/message.ts';

const at = '2026-11-24T09:30:00.000Z';
const read = (subject: string, body: string, from?: string) =>
  PostalMime.parse(message({ to: 'privacy@x.example', from, subject, body, at }));
const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ''));
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\r\n\r\n',
        '\n',
        '%0d%0a',
        '\u2028',
        '\u0085',
        '\0',
        'Bcc: b@y.example',
        '=?utf-8?Q?a?=',
        '.',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('a mail file', () => {
  it('comes back as it went in', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(line, fc.array(line), async (subject, lines) => {
        const mail = await read(subject, lines.join('\n'), 'anna@y.example');
        expect(mail.subject ?? '').toBe(subject.trim());
        expect((mail.text ?? '').replaceAll('\r\n', '\n').replace(/\n$/, '')).toBe(lines.join('\n').replace(/\n$/, ''));
        expect(mail.from?.address).toBe('anna@y.example');
      }),
      { numRuns: 10_000 },
    );
  });
  it(
    'has one recipient, its own headers and lines every server takes, whatever it is given',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (subject, body) => {
          const text = message({ to: 'privacy@x.example', subject, body, at });
          const mail = await PostalMime.parse(text);
          expect(mail.to).toEqual([{ address: 'privacy@x.example', name: '' }]);
          expect([mail.cc, mail.bcc, mail.attachments]).toEqual([undefined, undefined, []]);
          expect(mail.headers.map(({ key }) => key).toSorted()).toEqual([
            'content-transfer-encoding',
            'content-type',
            'date',
            'mime-version',
            'subject',
            'to',
            'x-unsent',
          ]);
          expect(text).toMatch(/^(?:[\x20-\x7e]{0,78}\r\n)*$/);
        }),
        { numRuns: 10_000 },
      );
    },
  );
  it('is a draft of that moment', async () => {
    const mail = await read('s', 'b');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(message({ to: 'a@x.example', subject: 's', body: 'b', at })).toContain(
      '\r\nDate: Tue, 24 Nov 2026 09:30:00 +0000\r\n',
    );
  });
  it('takes a letter of 100,000 characters', async () => {
    const body = 'é€😀x '.repeat(20_000);
    expect((await read('s', body)).text?.trim()).toBe(body.trim());
  });
});
