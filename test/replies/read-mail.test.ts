import { describe, expect, it } from 'vitest';
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
        day: '2026-12-01',
        isBounce: false,
      },
    });
    expect(
      read.ok && read.value.attachments.map(({ name, mediaType, bytes: all }) => [name, mediaType, [...all]]),
    ).toEqual([['call.mp3', 'audio/mpeg', [0, 1, 2]]]);
  });
  it('of HTML only becomes its text, without code and without the letter it quotes', async () => {
    const html =
      '<html><head><title>t</title><style>p{}</style></head><body><p>Geachte mevrouw,</p>Wij hebben uw <b>verzoek</b> ontvangen.<br>Groet &eacute; &amp; &#8364;<script>alert(1)</script><blockquote>Ik wil</blockquote></body></html>';
    const read = await readMail(bytes(`${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`));
    expect(read.ok && read.value.text).toBe('Geachte mevrouw,\nWij hebben uw verzoek ontvangen.\nGroet é & €');
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
    expect((await readMail(bytes(`${head}Content-Type: image/png\r\n\r\nAAAA`))).ok).toBe(false);
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
