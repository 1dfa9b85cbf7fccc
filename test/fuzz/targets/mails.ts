import { readMail } from '../../../src/replies/read-mail.ts';
import { recognise } from '../../../src/replies/recognise.ts';
import { changeText } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const head =
  'From: Modelbank <privacy@modelbank.example>\r\nTo: anna@post.example\r\nSubject: =?utf-8?Q?Re=3A_caf=C3=A9?=\r\nDate: Tue, 1 Dec 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n';
const samples = [
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWij weigeren uw verzoek, caf=C3=A9.\r\n--b\r\nContent-Type: audio/mpeg\r\nContent-Disposition: attachment; filename="call.mp3"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--b--\r\n`,
  `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<p>Uw <b>verzoek</b> &amp; ons kenmerk: AB-12</p><blockquote>Ik wil</blockquote>`,
  `${head}Content-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\nContent-Type: text/plain\r\n\r\nNot delivered\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--r--\r\n`,
  `\ufeffFrom - Mon Dec  7 08:15:44 2026\r\nReceived: by mx.example\r\nX-Mozilla-Keys:\r\nX-MS-Exchange-AuthSource:\r\n\tmx.example\r\nSubject:\r\nDate : Tue, 1 Dec 2026 10:00:00 +0100\r\nFrom:privacy@modelbank.example\r\n\r\nWe have received your request.\r\n\r\nFra: Anna <anna@post.example>\r\nSendt: 24. november 2026\r\nEmne: x\r\n\r\nPlease send me a copy of the recording of this call, as audio in a common format, with notes.`,
  `${head}Content-Type: message/rfc822\r\n\r\n${head}Content-Type: text/html\r\n\r\n<head><meta charset=iso-8859-2><table><td>a < b<td>caf\u00e9 &eacute;<pre>\nx<blockquote>y`,
  'We cannot find a recording of your call.\n\nOn 1 December you wrote:\n> Please send me the recording.',
];

/** A mail of any kind is read or refused; its text is text, and whatever is recognised in it is quoted from it. */
export default {
  async run(random) {
    const read = await readMail(new TextEncoder().encode(changeText(random, random.pick(samples))));
    if (!read.ok) return;
    const letter = 'Please send me a copy of the recording of this call, as audio in a common format, with notes.';
    const found = recognise(read.value.text, ['access-recording'], [letter]);
    // A mail that is quoted from its first word on is read without its marks.
    const flat = (text: string) => text.replace(/[\s>]/g, '');
    for (const { sentence } of found)
      if (!flat(read.value.text).includes(flat(sentence))) throw new Error(`not said: ${sentence}`);
    if (read.value.day !== undefined && !/^\d{4,6}-\d{2}-\d{2}$/.test(read.value.day)) throw new Error(read.value.day);
  },
} satisfies FuzzTarget;
