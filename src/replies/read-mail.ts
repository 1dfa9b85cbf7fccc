import type { Address, Attachment, Email } from 'postal-mime';
import { isIsoDate, localDay, type IsoDate } from '../core/date.ts';
import type { Result } from '../core/result.ts';
import { textOfHtml } from './html-text.ts';

/** A company's answer as it was opened or pasted; text only, whatever it was before. */
export interface ReplyMail {
  text: string;
  from?: string;
  subject?: string;
  /** The day it says it was sent. */
  day?: IsoDate;
  attachments: { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** The mail system says that a letter did not arrive (RFC 3464). */
  isBounce: boolean;
}

/** The largest mail read, in bytes. */
export const MAX_MAIL = 30 * 1024 * 1024;

export type MailTrouble = 'too-big' | 'no-text' | 'unreadable';

const looksLikeMail = (text: string) => /^(?:[A-Za-z][A-Za-z0-9-]*:[ \t].*\r?\n(?:[ \t].*\r?\n)*){2,}\r?\n/.test(text);

/** Reads an `.eml` file (RFC 5322) or plain text. HTML becomes its text, and is never shown. */
export async function readMail(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReplyMail, MailTrouble>> {
  if (bytes.length > MAX_MAIL) return { ok: false, why: 'too-big' };
  const head = new TextDecoder().decode(bytes.subarray(0, 20_000));
  if (!looksLikeMail(head)) return plainMail(new TextDecoder().decode(bytes));
  // Needed for mails only.
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20 }).catch(
    () => undefined,
  );
  if (!mail) return { ok: false, why: 'unreadable' };
  const text = mail.text?.trim() || textOfHtml(mail.html ?? '');
  if (text === '') return { ok: false, why: 'no-text' };
  return {
    ok: true,
    value: { text, ...headersOf(mail), attachments: filesOf(mail.attachments), isBounce: isBounce(mail) },
  };
}

function plainMail(text: string): Result<ReplyMail, MailTrouble> {
  if (text.trim() === '' || text.includes('\0'))
    return { ok: false, why: text.trim() === '' ? 'no-text' : 'unreadable' };
  return { ok: true, value: { text: text.replaceAll('\r\n', '\n').trim(), attachments: [], isBounce: false } };
}

const addressOf = (from: Address | undefined) => (from && 'address' in from ? from.address : undefined);

function headersOf({ from, subject, date }: Email): Pick<ReplyMail, 'from' | 'subject' | 'day'> {
  const address = addressOf(from);
  const moment = date ? new Date(date) : undefined;
  const day = moment && !Number.isNaN(moment.getTime()) ? localDay(moment) : '';
  return {
    ...(address ? { from: address } : {}),
    ...(subject ? { subject } : {}),
    ...(isIsoDate(day) ? { day } : {}),
  };
}

function filesOf(attachments: readonly Attachment[]): ReplyMail['attachments'] {
  return attachments.flatMap(({ filename, mimeType, content, disposition }) =>
    content instanceof ArrayBuffer && mimeType !== 'message/delivery-status' && disposition !== 'inline'
      ? [{ name: filename ?? 'attachment', mediaType: mimeType, bytes: new Uint8Array(content) }]
      : [],
  );
}

/** A report of a mail system: its type says so, or it came from nobody. */
function isBounce({ headers, attachments, from }: Email): boolean {
  const header = (name: string) => headers.find(({ key }) => key === name)?.value ?? '';
  return (
    /report-type="?delivery-status/i.test(header('content-type')) ||
    attachments.some(({ mimeType }) => mimeType === 'message/delivery-status') ||
    header('return-path').trim() === '<>' ||
    /^mailer-daemon@|^postmaster@/i.test(addressOf(from) ?? '')
  );
}
