import { describe, expect, it } from 'vitest';
import { localDay } from '../../src/core/date.ts';
import { MAX_MAIL, readMail } from '../../src/replies/read-mail.ts';
import { textOfHtml } from '../../src/replies/html-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const head =
  'From: Modelbank <privacy@modelbank.example>\r\nTo: anna@post.example\r\nSubject: =?utf-8?Q?Re=3A_caf=C3=A9?=\r\nDate: Tue, 1 Dec 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n';

describe('an answer as a file', () => {
  it('is read with its sender, subject, day and files', async () => {
    const mail = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nIn de bijlage de opname, caf=C3=A9.\r\n--b\r\nContent-Type: audio/mpeg\r\nContent-Disposition: attachment; filename="call.mp3"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--b--\r\n`;
    const read = await readMail(bytes(mail));
    expect(read).toMatchObject({
      ok: true,
      value: {
        text: 'In de bijlage de opname, café.',
        from: 'privacy@modelbank.example',
        subject: 'Re: café',
        day: localDay(new Date('2026-12-01T09:00:00Z')),
        isBounce: false,
      },
    });
    expect(
      read.ok && read.value.attachments.map(({ name, mediaType, bytes: all }) => [name, mediaType, [...all]]),
    ).toEqual([['call.mp3', 'audio/mpeg', [0, 1, 2]]]);
  });
  it('of HTML only becomes its text, without code, the letter it quotes marked', async () => {
    const html =
      '<html><head><title>t</title><style>p{}</style></head><body><p>Geachte mevrouw,</p>Wij hebben uw <b>verzoek</b> ontvangen.<br>Groet &eacute; &amp; &#8364;<script>alert(1)</script><blockquote>Ik wil</blockquote></body></html>';
    const read = await readMail(bytes(`${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`));
    expect(read.ok && read.value.text).toBe(
      'Geachte mevrouw,\nWij hebben uw verzoek ontvangen.\nGroet é & €\n> Ik wil',
    );
  });
  it('of a mail system is a bounce', async () => {
    const dsn = `${head.replace('privacy@modelbank.example', 'mailer-daemon@post.example')}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nUser unknown.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; x@modelbank.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n`;
    expect(await readMail(bytes(dsn))).toMatchObject({ ok: true, value: { isBounce: true } });
  });
  it('of plain text is that text', async () => {
    expect(await readMail(bytes('Beste Anna,\r\n\r\nEven geduld.'))).toMatchObject({
      ok: true,
      value: { text: 'Beste Anna,\n\nEven geduld.' },
    });
  });
  it('of a year nobody lives in has no day', async () => {
    const odd = head.replace('1 Dec 2026', '1 Dec 0202');
    const read = await readMail(bytes(`${odd}Content-Type: text/plain\r\n\r\nHello`));
    expect(read.ok && read.value.day).toBeUndefined();
  });
  it('that is none says why', async () => {
    expect(await readMail(bytes('  \n'))).toEqual({ ok: false, why: 'no-text' });
    expect(await readMail(bytes('\u0089PNG\0\0'))).toEqual({ ok: false, why: 'unreadable' });
    expect(await readMail(new Uint8Array(MAX_MAIL + 1))).toEqual({ ok: false, why: 'too-big' });
    expect((await readMail(bytes(`${head}Content-Type: text/plain\r\n\r\n \r\n`))).ok).toBe(false);
  });
  it('of nothing but a file is that file', async () => {
    const read = await readMail(bytes(`${head}Content-Type: image/png\r\n\r\nAAAA`));
    expect(read).toMatchObject({ ok: true, value: { text: '', attachments: [{ mediaType: 'image/png' }] } });
  });
  it('with a logo drawn in its text has no file of it', async () => {
    const logo = (disposition: string) =>
      `${head}Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Beste Anna<img src="cid:l">\r\n--b\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <l>\r\nContent-Disposition: ${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`;
    expect(await readMail(bytes(logo('inline')))).toMatchObject({ value: { attachments: [] } });
    expect(await readMail(bytes(logo('attachment')))).toMatchObject({ value: { attachments: [{ name: 'logo.png' }] } });
  });
  it.each(['From our records we see one call.\n\nRegards', 'Subject: your call\nDear Anna,\n\nNo.', 'Note: x\n\nText'])(
    'of plain text that begins like a mail is that text: %s',
    async (text) => {
      expect(await readMail(bytes(text))).toMatchObject({ ok: true, value: { text, attachments: [] } });
    },
  );
  const senders: [string, string | undefined][] = [
    ['From: Modelbank, Privacy <privacy@modelbank.example>', 'privacy@modelbank.example'],
    ['Sender: desk@modelbank.example', 'desk@modelbank.example'],
    ['From: Modelbank\r\nReply-To: Desk <desk@modelbank.example>', 'desk@modelbank.example'],
    ['From: undisclosed', undefined],
  ];
  it.each(senders)('has the sender of %s', async (lines, from) => {
    const read = await readMail(bytes(`${lines}\r\nSubject: x\r\nMessage-ID: <1@a>\r\n\r\nHello`));
    expect(read.ok && read.value.from).toBe(from);
  });
  it('without its own day has that on which it was received', async () => {
    const received = 'Received: from a by b; Wed, 2 Dec 2026 12:00:00 +0100 (CET)';
    expect(await readMail(bytes(`${received}\r\nSubject: x\r\n\r\nHello`))).toMatchObject({
      value: { day: localDay(new Date('2026-12-02T11:00:00Z')) },
    });
  });
  it('in UTF-16 is read', async () => {
    const mail = `${head}Content-Type: text/plain\r\n\r\nUw opname: café`;
    expect(await readMail(new Uint8Array(Buffer.from(`\ufeff${mail}`, 'utf16le')))).toMatchObject({
      value: { from: 'privacy@modelbank.example', text: 'Uw opname: café' },
    });
  });
  it('names sound that has no name, so that it can be opened', async () => {
    const mail = `${head}Content-Type: audio/mpeg\r\nContent-Disposition: inline\r\n\r\nAAAA`;
    expect(await readMail(bytes(mail))).toMatchObject({ value: { attachments: [{ name: 'attachment.mp3' }] } });
  });
  it('with thousands of parts is refused', async () => {
    const parts = '--b\r\n\r\nx\r\n'.repeat(3000);
    const mail = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`;
    expect(await readMail(bytes(mail))).toEqual({ ok: false, why: 'unreadable' });
  });
});

describe('letters outside ASCII', () => {
  it('are read by UTF-16 with its mark', async () => {
    const text = 'Één opname: € 0';
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(await readMail(utf16)).toMatchObject({ value: { text } });
  });
  it('are read by UTF-8 where one of them is broken', async () => {
    const broken = new Uint8Array([...bytes('Één opname, café, crème'), 0xc3]);
    expect(await readMail(broken)).toMatchObject({ value: { text: 'Één opname, café, crème\ufffd' } });
  });
  it('are read by windows-1252 where quoted-printable names no charset', async () => {
    const mail = `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nkosten: =80 5, caf=E9`;
    expect(await readMail(bytes(mail))).toMatchObject({ value: { text: 'kosten: € 5, café' } });
  });
});

it('letters are read by windows-1252 where UTF-8 was declared and is not there', async () => {
  const mail = Buffer.from(`${head}Content-Type: text/plain; charset="utf-8"\r\n\r\nkosten: café`, 'latin1');
  expect(await readMail(new Uint8Array(mail))).toMatchObject({ value: { text: 'kosten: café' } });
});

describe('text of HTML', () => {
  const cases: [string, string][] = [
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<td>Van</td><td>Anna</td>', 'Van Anna'],
    ['Anna <anna@post.example> schreef', 'Anna <anna@post.example> schreef'],
    ['5 < 6 && 7 > 6', '5 < 6 && 7 > 6'],
    ['&#128; &notin; &#x1F4DE; &amp;lt;', '€ ∉ 📞 &lt;'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['<!--[if mso]>x<![endif]--><![if !x]>y<![endif]>', 'y'],
    ['a<blockquote>b<br>c</blockquote>d', 'a\n> b\n> c\nd'],
    ['<head><title>t</title><body>x', 'x'],
    ['<template><template>a</template>b</template>c', 'c'],
    ['co\u00adoperate', 'cooperate'],
  ];
  it.each(cases)('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});

it('a page of mail made to take long is read at once', () => {
  for (const html of [
    '<'.repeat(1_000_000),
    '<!--'.repeat(250_000),
    '<p'.repeat(500_000),
    '&'.repeat(1_000_000),
    '<blockquote>'.repeat(80_000),
    '\n '.repeat(500_000),
  ]) {
    const start = performance.now();
    textOfHtml(html);
    expect(performance.now() - start, html.slice(0, 12)).toBeLessThan(1500);
  }
});
