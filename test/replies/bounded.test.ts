import { expect, it } from 'vitest';
import { cutQuotes } from '../../src/replies/cut-quotes.ts';
import { readMail } from '../../src/replies/read-mail.ts';
import { recognise } from '../../src/replies/recognise.ts';

const MEGABYTE = 1_000_000;
const head = 'From: a@b.example\nDate: Tue, 1 Dec 2026 10:00:00 +0100\nMIME-Version: 1.0\n';
const html = `${head}Content-Type: text/html; charset=utf-8\n\n`;
const filled = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length));
const parts = (part: string) => `${head}Content-Type: multipart/mixed; boundary=b\n\n${filled(`--b\n${part}`)}`;

/** Mails made to take long, a megabyte each. */
const worst: Record<string, string> = {
  'header lines': head + filled('X: y\n'),
  'folded header lines': `${head}X: ${filled('\n a')}`,
  'lines of an mbox': filled('From x\n'),
  'blank lines': filled('\n'),
  'blank lines of a mail': `${head}\n${filled('\n')}`,
  'encoded words': `${head}Subject: ${filled('=?utf-8?q?=C3?=\n ')}`,
  addresses: `${head}From: ${filled('a <b@c.example>, ')}`,
  parts: parts('Content-Type: text/plain\n\nx\n'),
  'empty parts': parts('\n'),
  'HTML parts': parts('Content-Type: text/html\n\n<p>x\n'),
  'text and HTML parts': parts('Content-Type: text/html\n\n<!--\n--b\n\nx\n'),
  'mails in mails': filled(`${head}Content-Type: message/rfc822\n\n`),
  'mails beside mails': parts(`Content-Type: message/rfc822\n\n${head}\nx\n`),
  base64: `${head}Content-Type: audio/mpeg\nContent-Transfer-Encoding: base64\n\n${filled('AAAA\n')}`,
  'base64 without end': `${head}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${filled('=')}`,
  'quoted-printable': `${head}Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${filled('=3D=\n')}`,
  'types without charset': `${head}Content-Type: text/plain\n\n\ufffd${filled('\nContent-Type:\ttext/html')}`,
  'HTML: open tags': html + filled('<b>'),
  'HTML: angles': html + filled('<'),
  'HTML: comments': html + filled('<!--'),
  'HTML: heads and styles': html + filled('<head></style>'),
  'HTML: scripts': html + filled('<script>'),
  'HTML: quotes': html + filled('<blockquote>'),
  'HTML: quotes and their ends': html + filled('<blockquote></pre>'),
  'HTML: attributes': `${html}<a ${filled('x="<" <')}`,
  'HTML: entities': html + filled('&amp'),
  'HTML: metas': `${head}Content-Type: text/html\n\n${filled('<meta charset')}`,
  'HTML: lines': html + filled('<br>'),
  'HTML: spaces': html + filled(' \t'),
  'HTML: spaces of pre': `${html}<pre>${filled(' \n')}`,
};

/** Whether a run takes less than a second of the processor; the machine may be late once. */
async function isQuick(run: () => unknown): Promise<boolean> {
  for (let n = 0; n < 3; n++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    if (user + system < 1_000_000) return true;
  }
  return false;
}

const WAIT = 60_000;

it.each(Object.entries(worst))(
  'a mail of %s is read within a second',
  async (_, text) => {
    const mail = new TextEncoder().encode(text);
    expect(await isQuick(() => readMail(mail))).toBe(true);
  },
  WAIT,
);

const letter = Array.from({ length: 400 }, (_, n) => `word${n}`).join(' ');
const quotes: Record<string, string> = {
  'marked lines': filled('>\n'),
  marks: filled('>'),
  'marks in lines': filled('> > > x\n'),
  'header lines': filled('From: x\n'),
  'lines of other headers': filled('To: x\n'),
  'lines of writers': filled('1 <x> wrote\n'),
  colons: filled('x:'),
  'short lines': filled('a\n'),
  'numbers and gaps': filled('1\n\n'),
  'the letter': filled(`${letter} `),
  'the start of the letter': filled('word0 word1 word2 '),
  'one word': filled('word7 '),
  spaces: filled(' '),
  'no spaces': filled('x'),
};
it.each(Object.entries(quotes))(
  'quotes of %s are cut within a second',
  async (_, text) => {
    expect(await isQuick(() => cutQuotes(text, [letter]))).toBe(true);
    expect(await isQuick(() => recognise(text, ['access'], [letter]))).toBe(true);
  },
  WAIT,
);
