import type { Email } from 'postal-mime';
import type { KeptAnswer } from '../../cases/note.ts';
import { isIsoDate, localDay } from '../../core/date.ts';
import { htmlText } from '../../core/html-text.ts';
import { MAX_ATTACHMENT } from '../../platform/attachment.ts';
import { dataOf } from '../read-file.ts';
import type { NewFile } from './keep-file.ts';

export interface OpenedAnswer {
  answer: KeptAnswer;
  files: NewFile[];
}

/** A mail begins with lines of a header (RFC 5322, 2.2); anything else is plain text. */
const isMail = (text: string) => /^(?:[!-9;-~]{1,76}:[^\n]{0,998}\r?\n){2}/.test(text);

/**
 * A mail or text file as an answer, on the day of the mail where it names one that is not to come; undefined for what has
 * no text, or is too large to be an answer.
 */
export async function readAnswer(file: File, today: string): Promise<OpenedAnswer | undefined> {
  if (file.size > MAX_ATTACHMENT) return undefined;
  const text = await file.text();
  if (text.includes('\u0000')) return undefined;
  const opened = isMail(text) ? await openMail(file, today) : { answer: { day: today, text }, files: [] };
  return opened?.answer.text.trim() ? opened : undefined;
}

/** The library throws at what nests too deep or is no mail after all. */
async function openMail(file: File, today: string): Promise<OpenedAnswer | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(await file.arrayBuffer()).catch(() => undefined);
  return mail && { answer: answerOf(mail, today), files: await filesOf(mail) };
}

function answerOf({ text, html, from, subject, date }: Email, today: string): KeptAnswer {
  const day = date ? localDay(new Date(date)) : '';
  return {
    day: isIsoDate(day) && day <= today ? day : today,
    text: (text ?? htmlText(html ?? '')).replaceAll('\r\n', '\n').trim(),
    ...(from?.address ? { from: from.address } : {}),
    ...(subject ? { subject } : {}),
  };
}

async function filesOf({ attachments }: Email): Promise<NewFile[]> {
  const real = attachments.filter(({ disposition }) => disposition !== 'inline');
  const read = await Promise.all(
    real.map(async ({ filename, mimeType, content }) => {
      const data = await dataOf(new Blob([content as ArrayBuffer], { type: mimeType }));
      return { name: filename ?? 'file', mediaType: mimeType, data: data ?? '' };
    }),
  );
  return read.filter(({ data }) => data !== '');
}
