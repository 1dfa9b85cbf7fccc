import { describe, expect, it } from 'vitest';
import email from '../../src/channels/email.ts';
import eml from '../../src/channels/eml.ts';
import { channels } from '../../src/channels/index.ts';
import { namesOfficer } from '../../src/directory/officer.ts';
import { sending } from '../support/sending.ts';

const to = { name: 'X', host: 'x.example', email: 'privacy@x.example' };
const letter = { subject: 'S', full: 'text', short: 'text' };
const by = { ...sending, cc: 'dpo@x.example' };
const webmails = [...channels.values()].filter(({ kind }) => kind === 'webmail');

describe('a copy for the data protection officer', () => {
  it('is in the mail program’s link and in the mail file', () => {
    expect(email.deliver(letter, to, by)).toMatchObject({
      url: expect.stringMatching(/^mailto:privacy@x\.example\?cc=dpo%40x\.example&/) as string,
    });
    expect(eml.deliver(letter, to, by)).toMatchObject({
      text: expect.stringContaining('\r\nCc: dpo@x.example') as string,
    });
  });
  it.each(webmails.map((site) => [site.id, site] as const))('is in the link to %s', (_, site) => {
    const delivery = site.deliver(letter, to, by);
    expect(delivery.do === 'open' && new URL(delivery.url).searchParams.get('cc')).toBe('dpo@x.example');
  });
  it.each(['a@x.example,b@y.example', 'a@x.example\r\nBcc: b@y.example', 'a@x.example?bcc=b@y.example', ''])(
    'is left out where the address is not one: %j',
    (cc) => {
      for (const channel of [email, eml, ...webmails])
        expect(channel.deliver(letter, to, { ...sending, cc })).toEqual(channel.deliver(letter, to, sending));
    },
  );
});

describe('an address names the officer', () => {
  it.each(['dpo@x.example', 'DSB@x.example', 'datenschutzbeauftragter@x.example', 'fg@x.example', 'iod@x.example'])(
    '%s',
    (address) => expect(namesOfficer(address)).toBe(true),
  );
  it.each(['privacy@x.example', 'info@dpo.example', 'dpost@x.example', 'datenschutz@x.example', 'fgh@x.example'])(
    'not %s',
    (address) => expect(namesOfficer(address)).toBe(false),
  );
});
