import type { KeptAnswer } from '../../cases/note.ts';
import type { Result } from '../../core/result.ts';
import { MAX_MAIL, readMail, type MailTrouble, type ReplyMail } from '../../replies/read-mail.ts';
import { dataOf } from '../read-file.ts';
import type { NewFile } from './keep-file.ts';

export interface OpenedAnswer {
  answer: KeptAnswer;
  files: NewFile[];
}

/** A mail or text file as an answer, on its own day where that is not to come, or why it cannot be read. */
export async function readAnswer(file: File, today: string): Promise<Result<OpenedAnswer, MailTrouble>> {
  if (file.size > MAX_MAIL) return { ok: false, why: 'too-big' };
  const mail = await readMail(new Uint8Array(await file.arrayBuffer()));
  if (!mail.ok) return mail;
  return { ok: true, value: { answer: answerOf(mail.value, today), files: await filesOf(mail.value) } };
}

function answerOf({ text, from, subject, day }: ReplyMail, today: string): KeptAnswer {
  return {
    day: day !== undefined && day <= today ? day : today,
    text,
    ...(from ? { from } : {}),
    ...(subject ? { subject } : {}),
  };
}

async function filesOf({ attachments }: ReplyMail): Promise<NewFile[]> {
  const read = await Promise.all(
    attachments.map(async ({ name, mediaType, bytes }) => {
      const data = await dataOf(new Blob([bytes], { type: mediaType }));
      return data === undefined ? [] : [{ name, mediaType, data }];
    }),
  );
  return read.flat();
}
