import type { KeptAnswer } from '../../cases/note.ts';
import { MAX_MAIL, readMail, type ReplyMail } from '../../replies/read-mail.ts';
import { dataOf } from '../read-file.ts';
import type { NewFile } from './keep-file.ts';

export interface OpenedAnswer {
  answer: KeptAnswer;
  files: NewFile[];
}

/** A mail or text file as an answer, on its own day where that is not to come; undefined for what cannot be read. */
export async function readAnswer(file: File, today: string): Promise<OpenedAnswer | undefined> {
  if (file.size > MAX_MAIL) return undefined;
  const mail = await readMail(new Uint8Array(await file.arrayBuffer()));
  return mail.ok ? { answer: answerOf(mail.value, today), files: await filesOf(mail.value) } : undefined;
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
