import type { Email } from 'postal-mime';
import { isIsoDate, localDay, type IsoDate } from '../core/date.ts';
import type { Result } from '../core/result.ts';
import { charsetOf, decodeText, inUtf8, isMisread, withCharset, withWindowsLetters } from './charset.ts';
import { filesOf, type MailFile } from './mail-files.ts';
import { endOfHeaders, isMail, startOfHeaders, takesTooLong } from './mail-start.ts';
import { isOutlookFile } from './outlook-file.ts';

/** A company's answer as it was opened or pasted; text only, whatever it was before. */
export interface ReplyMail {
  /** Empty for a mail with nothing but files. */
  text: string;
  from?: string;
  subject?: string;
  /** The day it says it was sent. */
  day?: IsoDate;
  attachments: MailFile[];
  /** The mail system says that a letter did not arrive (RFC 3464). */
  isBounce: boolean;
}

/** The largest mail read, in bytes. */
export const MAX_MAIL = 30 * 1024 * 1024;
/** How deep mails in mails are read for their text. */
const MOST_DEEP = 2;
const MOST_MAILS = 20;

export type MailTrouble = 'too-big' | 'no-text' | 'unreadable' | 'outlook-file';

/** Reads a mail (RFC 5322) as whatever program saved it, or plain text. HTML becomes its text, and is never shown. */
export async function readMail(file: Uint8Array<ArrayBuffer>, depth = 0): Promise<Result<ReplyMail, MailTrouble>> {
  if (file.length > MAX_MAIL) return { ok: false, why: 'too-big' };
  if (isOutlookFile(file)) return { ok: false, why: 'outlook-file' };
  const bytes = inUtf8(file);
  const raw = bytes.subarray(startOfHeaders(bytes));
  const head = await parse(raw.subarray(0, endOfHeaders(raw)));
  if (!head || !isMail(head)) return plainMail(decodeText(bytes));
  const mail = takesTooLong(raw) ? undefined : await parse(raw);
  return mail ? mailFrom(mail, await textOf(mail, raw), depth) : { ok: false, why: 'unreadable' };
}

// Needed for mails only.
async function parse(bytes: Uint8Array<ArrayBuffer>): Promise<Email | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  const options = { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true, maxNestingDepth: 20 } as const;
  return PostalMime.parse(bytes, options).catch(() => undefined);
}

function plainMail(text: string): Result<ReplyMail, MailTrouble> {
  if (text.trim() === '' || text.includes('\0'))
    return { ok: false, why: text.trim() === '' ? 'no-text' : 'unreadable' };
  return { ok: true, value: { text: text.replaceAll('\r\n', '\n').trim(), attachments: [], isBounce: false } };
}

/** The text of a mail, without the mails in it; read again where it names no charset and is not in UTF-8. */
async function textOf(mail: Email, raw: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isMisread(mail.text?.trim() || (mail.html ?? ''))) return withWindowsLetters(await shownText(mail));
  const again = await parse(withCharset(raw, charsetOf(mail.html ?? '')));
  return withWindowsLetters(await shownText(again ?? mail));
}

async function shownText({ text, html }: Email): Promise<string> {
  if (text?.trim()) return text.replaceAll('\r\n', '\n').trim();
  const { textOfHtml } = await import('./html-text.ts');
  return textOfHtml(html ?? '');
}

async function mailFrom(mail: Email, own: string, depth: number): Promise<Result<ReplyMail, MailTrouble>> {
  const bounced = isBounce(mail);
  const files = filesOf(mail, own !== '');
  const inner = bounced || depth >= MOST_DEEP ? [] : await mailsIn(files, depth + 1);
  const text = [own, ...inner.map((one) => one.text)].filter(Boolean).join('\n\n');
  const attachments = [...files, ...inner.flatMap((one) => one.attachments)];
  if (text === '' && attachments.length === 0) return { ok: false, why: 'no-text' };
  return { ok: true, value: { text, ...headersOf(mail), attachments, isBounce: bounced } };
}

/** Mails that were sent along, as they were read; what cannot be read stays a file only. */
async function mailsIn(files: readonly MailFile[], depth: number): Promise<ReplyMail[]> {
  const mails = files.filter(({ mediaType }) => mediaType === 'message/rfc822').slice(0, MOST_MAILS);
  const read = await Promise.all(mails.map(({ bytes }) => readMail(bytes, depth)));
  return read.flatMap((one) => (one.ok ? [one.value] : []));
}

const headerOf = ({ headers }: Email, name: string) => headers.find(({ key }) => key === name)?.value ?? '';

/** Who wrote; where a name with a comma hides it, the address in angle brackets, and without any sender where answers go. */
function senderOf(mail: Email): string | undefined {
  const [, bracketed] = /<([^<>\s@]{1,200}@[^<>\s@]{1,200})>/.exec(headerOf(mail, 'from')) ?? [];
  return mail.from?.address || bracketed || mail.sender?.address || mail.replyTo?.[0]?.address || mail.returnPath;
}

/** The day a mail says it was sent, else the one on which the last server received it. */
function dayOf(mail: Email): IsoDate | undefined {
  const moments = [mail.date ?? '', headerOf(mail, 'received').split(';').at(-1) ?? ''].map((text) => new Date(text));
  const moment = moments.find((one) => !Number.isNaN(one.getTime()));
  const day = moment ? localDay(moment) : '';
  return isIsoDate(day) ? day : undefined;
}

function headersOf(mail: Email): Pick<ReplyMail, 'from' | 'subject' | 'day'> {
  const [from, day] = [senderOf(mail), dayOf(mail)];
  return {
    ...(from ? { from } : {}),
    ...(mail.subject ? { subject: withWindowsLetters(mail.subject) } : {}),
    ...(day ? { day } : {}),
  };
}

/** A report of a mail system: its type says so, or it came from nobody. */
function isBounce(mail: Email): boolean {
  return (
    /report-type="?delivery-status/i.test(headerOf(mail, 'content-type')) ||
    mail.attachments.some(({ mimeType }) => mimeType === 'message/delivery-status') ||
    headerOf(mail, 'return-path').trim() === '<>' ||
    /^mailer-daemon@|^postmaster@/i.test(senderOf(mail) ?? '')
  );
}
