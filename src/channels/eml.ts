import { mailAddress } from './mail/address.ts';
import { message } from './mail/message.ts';
import type { Channel } from './shape.ts';

/** `letter-www.example.nl-2026-11-24.eml`, with characters that every file system accepts. */
function fileName(host: string, day: string): string {
  return `${['letter', host.replace(/[^a-z0-9.-]+/gi, ''), day].filter(Boolean).join('-')}.eml`;
}

/** The full letter as a mail file, to open in the mail program. */
export default {
  id: 'eml',
  kind: 'eml',
  english: 'Save as a mail file (.eml)',
  reaches: ({ email }) => email !== undefined,
  deliver: (letter, { email = '', host }, { at, day, profile, cc = '' }) => {
    const to = mailAddress(email);
    if (!to) return { do: 'refuse', why: 'bad-address' };
    const text = message({
      to,
      cc: mailAddress(cc),
      from: mailAddress(profile?.email ?? ''),
      subject: letter.subject,
      body: letter.full,
      at,
    });
    return { do: 'save', name: fileName(host, day), type: 'message/rfc822', text };
  },
} satisfies Channel;
