import type { KeptAnswer } from '../../cases/note.ts';
import type { Result } from '../../core/result.ts';
import { MAX_MAIL, type MailTrouble } from '../../replies/read-mail.ts';
import { readPaper, together, type Paper, type PaperFile, type PaperNote } from '../../replies/read-paper.ts';
import type { PdfReading } from '../../replies/read-pdf.ts';
import { dataOf } from '../read-file.ts';
import type { NewFile } from './keep-file.ts';

export interface OpenedAnswer {
  answer: KeptAnswer;
  files: NewFile[];
  notes: PaperNote[];
}

/** How far the reading of a file is, for the user. */
export interface Progress {
  name: string;
  read: number;
  total: number;
}

interface Reading {
  today: string;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

async function paperOf(file: File, { signal, onProgress }: Reading) {
  if (file.size > MAX_MAIL) return { ok: false, why: 'too-big' } as const;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading: PdfReading = { signal, onPage: (read, total) => onProgress({ name: file.name, read, total }) };
  return readPaper({ name: file.name, mediaType: file.type, bytes }, reading);
}

/** Files of one answer, read one after the other, on its own day where that is not to come; or why one cannot be read. */
export async function readAnswer(files: readonly File[], reading: Reading): Promise<Result<OpenedAnswer, MailTrouble>> {
  const papers: Paper[] = [];
  for (const file of files) {
    const paper = await paperOf(file, reading);
    if (!paper.ok) return paper;
    papers.push(paper.value);
  }
  const whole = together(papers);
  return {
    ok: true,
    value: { answer: answerOf(whole, reading.today), files: await newFiles(whole.files), notes: whole.notes },
  };
}

function answerOf({ text, from, subject, day }: Paper, today: string): KeptAnswer {
  return {
    day: day !== undefined && day <= today ? day : today,
    text,
    ...(from ? { from } : {}),
    ...(subject ? { subject } : {}),
  };
}

async function newFiles(files: readonly PaperFile[]): Promise<NewFile[]> {
  const read = await Promise.all(
    files.map(async ({ name, mediaType, bytes }) => {
      const data = await dataOf(new Blob([bytes], { type: mediaType }));
      return data === undefined ? [] : [{ name, mediaType, data }];
    }),
  );
  return read.flat();
}
