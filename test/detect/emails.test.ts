import { describe, expect, it } from 'vitest';
import { emailsIn } from '../../src/detect/emails.ts';
import { decodeCloudflare, mailtoAddresses } from '../../src/detect/mail-links.ts';
import { readable } from '../../src/detect/readable.ts';
import { cpuTime } from '../support/cpu-time.ts';

const read = (text: string) => emailsIn(readable(text)).map(({ email }) => email);

describe('addresses as people read them', () => {
  it.each([
    ['privacy@bedrijf.example', 'privacy@bedrijf.example'],
    ['privacy(at)bedrijf.example', 'privacy@bedrijf.example'],
    ['privacy [at] bedrijf [dot] example', 'privacy@bedrijf.example'],
    ['privacy{at}bedrijf{punt}nl', 'privacy@bedrijf.nl'],
    ['datenschutz (ät) firma (Punkt) de', 'datenschutz@firma.de'],
    ['dpo(@)societe.fr', 'dpo@societe.fr'],
    ['info(a)firma.dk', 'info@firma.dk'],
    ['iod (małpa) firma (kropka) pl', 'iod@firma.pl'],
    ['privacidad arroba empresa punto es', 'privacidad@empresa.es'],
    ['privacy at bedrijf dot nl', 'privacy@bedrijf.nl'],
    ['jan [dot] jansen [at] bedrijf [dot] nl', 'jan.jansen@bedrijf.nl'],
    ['privacy@bedrijf [punt] nl', 'privacy@bedrijf.nl'],
    ['info @ bedrijf.nl', 'info@bedrijf.nl'],
    ['info@ bedrijf.nl', 'info@bedrijf.nl'],
    ['E-mail: jan at bedrijf dot nl', 'jan@bedrijf.nl'],
    ['privacy＠bedrijf．nl', 'privacy@bedrijf.nl'],
    ['ｐｒｉｖａｃｙ＠bedrijf。nl', 'privacy@bedrijf.nl'],
    ['pri\u200bvacy@\u2060bed\u00adrijf.nl', 'privacy@bedrijf.nl'],
    ['\u202eln.fjirdeb@ycavirp\u202c', 'privacy@bedrijf.nl'],
    ['datenschutz@müller.de', 'datenschutz@xn--mller-kva.de'],
    ['Mail info@bedrijf.nl. Wij antwoorden.', 'info@bedrijf.nl'],
    ['info@bedrijf.nlTel: 020', 'info@bedrijf.nl'],
    ['info@bedrijf.nl020-1234567', 'info@bedrijf.nl'],
    ['“privacy@bedrijf.nl”, ', 'privacy@bedrijf.nl'],
  ])('%s', (text, email) => expect(read(text)).toEqual([email]));
  it('come in the order of the text, each once', () => {
    expect(read('b@b.nl, a [at] a [dot] nl, b@b.nl')).toEqual(['b@b.nl', 'a@a.nl']);
  });
});

describe('what is no address', () => {
  it.each([
    'volg ons op @bedrijf.nl',
    'info @bedrijf.nl',
    '@user@mastodon.social',
    'geef 2 @ 3 door',
    '3 at 4.50, 10 @ 4.50 each, 3 at 4 dot 50',
    'retina@2x.png en logo@3x.avif',
    'npm i @scope/pack.age, left@1.2.3, right@18.2.0-beta.rc, next@13.x.io',
    'meet us at example.com',
    'Meet us @ example.com',
    'meet us at example dot com',
    'Privacy at Bedrijf.nl',
    'Jobs @ Bedrijf.nl',
    'art. 6 (a) DSGVO. Wir',
    'article 13(a) gdpr.eu',
    'we meet (at) home. Then',
    'https://user:word@host.example/path',
    'git@github.com:org/repo',
    'pрivacy@bedrijf.nl',
    'privacy@bedrіjf.nl',
    'user example.com',
    'a@b, a@b.c, @, a@.nl',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('mailto links', () => {
  it.each([
    ['mailto:privacy@bedrijf.nl?subject=50%', ['privacy@bedrijf.nl']],
    ['mailto:mailto:privacy@bedrijf.nl', ['privacy@bedrijf.nl']],
    ['MAILTO: //privacy@bedrijf.nl', ['privacy@bedrijf.nl']],
    ['mailto:Privacy%20Team%20%3Cprivacy%40bedrijf.nl%3E', ['privacy@bedrijf.nl']],
    ['mailto:a@bedrijf.nl,b@bedrijf.nl;c@bedrijf.nl', ['a@bedrijf.nl', 'b@bedrijf.nl', 'c@bedrijf.nl']],
    ['mailto:privacy[at]bedrijf.nl', ['privacy@bedrijf.nl']],
    ['mailto:info@bedrijf.nl%', ['info@bedrijf.nl']],
    ['mailto:?subject=x&cc=a@bedrijf.nl', []],
    ['mailto:?to=100%', []],
  ])('%s', (href, emails) => expect(mailtoAddresses(href)).toEqual(emails));
});

it('Cloudflare codes that are none give nothing', () => {
  expect(decodeCloudflare('zz')).toBeUndefined();
  expect(decodeCloudflare('00'.repeat(200))).toBeUndefined();
  expect(decodeCloudflare('0011223344')).toBeUndefined();
});

describe('100 KB of hostile text takes at most 50 ms', () => {
  const whole = (part: string) => part.repeat(Math.ceil(100_000 / part.length));
  it.each([
    'a',
    '@',
    'a@',
    'a.',
    "a'",
    'a%',
    'a@a.',
    'a@a.aa.',
    '(at)',
    'a(at)',
    'a [at] a [dot] ',
    ' at a dot ',
    ' @ ',
    'a dot ',
    'é@é.',
    '\u202ea',
    '\u200b',
    '＠',
    'a@a ',
    '//',
    'mailto:',
  ])('%s', (part) => {
    const text = whole(part);
    const run = () => {
      emailsIn(readable(text));
      mailtoAddresses(`mailto:${text}`);
    };
    expect(cpuTime(run)).toBeLessThanOrEqual(50);
  });
});
