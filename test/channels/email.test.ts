import { describe, expect, it } from 'vitest';
import email from '../../src/channels/email.ts';
import eml from '../../src/channels/eml.ts';
import { linkBytes, mailPrograms } from '../../src/channels/mail/limits.ts';
import type { Delivery } from '../../src/channels/shape.ts';
import { sending } from '../support/sending.ts';

const to = (address: string) => ({ name: 'X', host: 'x.example', email: address });
const letter = (full: string, short = 'short', subject = 'S') => ({ subject, full, short });
const open = (full: string, short: string, program?: string) =>
  email.deliver(letter(full, short), to('a@x.example'), { ...sending, program }) as Delivery & { do: 'open' };

describe('the mail program', () => {
  it.each(['a@x.example,b@x.example', 'a@x.example?bcc=b@x.example', 'ä@x.example'])('is not given %s', (address) => {
    expect(email.deliver(letter('text'), to(address), sending)).toEqual({ do: 'refuse', why: 'bad-address' });
    expect(eml.deliver(letter('text'), to(address), sending)).toEqual({ do: 'refuse', why: 'bad-address' });
  });
  it('takes the fullest form that fits, by default what every program takes', () => {
    expect(open('x'.repeat(1500), 'short').form).toBe('full');
    expect(open('é'.repeat(1500), 'short').form).toBe('short');
    expect(open('é'.repeat(1500), 'é'.repeat(900)).form).toBe('none');
  });
  const lengths = Array.from({ length: 40 }, (_, at) => Math.round(1000 * 100 ** (at / 39)));
  it.each(lengths)('gets no link longer than it takes, with %d characters', (length) => {
    for (const { id, bytes } of mailPrograms) {
      const { url, form } = open('ë'.repeat(length), 'é'.repeat(length / 4), id);
      expect(url.includes('body='), id).toBe(form !== 'none');
      expect(form === 'none' || url.length <= bytes, id).toBe(true);
    }
    expect(open('ë'.repeat(length), 'é'.repeat(length / 4)).url.length).toBeLessThanOrEqual(1900);
  });
  it('on a site gets no letter in a link at all', () => {
    expect(open('full', 'short', 'proton')).toMatchObject({ form: 'none', url: 'mailto:a@x.example?subject=S' });
  });
  it('that is unknown takes the least of those that take any', () => {
    const known = mailPrograms.map(({ bytes }) => bytes).filter((bytes) => bytes > 0);
    expect(linkBytes(undefined)).toBe(Math.min(...known));
    expect(linkBytes('gone')).toBe(linkBytes(undefined));
  });
});
