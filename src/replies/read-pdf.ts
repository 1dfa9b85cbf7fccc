import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { Result } from '../core/result.ts';
import { linesOf, type PdfItem } from './pdf-lines.ts';

/** Why a PDF gives no text: it needs a password, holds pictures of pages only, is no PDF that can be read, or takes too long. */
export type PdfTrouble = 'encrypted' | 'scanned' | 'broken' | 'stopped' | 'slow';

export interface PdfText {
  text: string;
  pages: number;
  /** Pages read, if not all: the end came after so many pages or seconds, or the user stopped it. */
  cut?: { read: number; why: 'pages' | 'time' | 'stopped' };
}

export interface PdfReading {
  /** Aborted where the user stops it. */
  signal?: AbortSignal;
  onPage?: (read: number, total: number) => void;
  /** Milliseconds, running on. */
  clock?: () => number;
}

export const MOST_PAGES = 300;
export const MOST_SECONDS = 20;
const LEAST_LETTERS = 20;
const MOST_CHARACTERS = 1_000_000;

// PDF.js talks to its worker's code in this page: no other thread, no address to load it from.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;

/** Nothing is loaded besides the file, nothing of it is shown or run. */
const options = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  maxImageSize: 1,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  verbosity: 0,
} as const;

const nextTask = () => new Promise((done) => setTimeout(done));

/** The text of a PDF, page by page, with an empty line between paragraphs. It lets the page breathe after each page. */
export async function readPdf(bytes: Uint8Array, reading: PdfReading = {}): Promise<Result<PdfText, PdfTrouble>> {
  const task = getDocument({ ...options, data: bytes.slice() });
  const limit = timeLimit(reading);
  try {
    const pdf = await Promise.race([task.promise, limit.over]);
    if (pdf === undefined) return { ok: false, why: limit.why() === 'time' ? 'slow' : 'stopped' };
    return await readPages(pdf, reading, limit);
  } catch (error) {
    return { ok: false, why: troubleOf(error) };
  } finally {
    limit.end();
    void task.destroy().catch(() => undefined);
  }
}

function troubleOf(error: unknown): PdfTrouble {
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken';
}

interface Limit {
  /** Resolves, to nothing, when the time is over or the user stops it. */
  over: Promise<undefined>;
  why: () => 'time' | 'stopped' | undefined;
  end: () => void;
}

function timeLimit({ signal, clock = () => performance.now() }: PdfReading): Limit {
  const started = clock();
  const isLate = () => clock() - started > MOST_SECONDS * 1000;
  let tick: ReturnType<typeof setInterval>;
  const over = new Promise<undefined>((done) => {
    tick = setInterval(() => (isLate() || signal?.aborted) && done(undefined), 100);
  });
  const why = () => (signal?.aborted ? 'stopped' : isLate() ? 'time' : undefined);
  return { over, why, end: () => clearInterval(tick) };
}

async function readPages(
  pdf: PDFDocumentProxy,
  { onPage }: PdfReading,
  limit: Limit,
): Promise<Result<PdfText, PdfTrouble>> {
  const pages = pdf.numPages;
  const texts: string[] = [];
  let why: 'pages' | 'time' | 'stopped' | undefined;
  for (let n = 1; n <= pages && !why; n++) {
    const text = await Promise.race([textOf(pdf, n), limit.over]);
    why = limit.why();
    if (text !== undefined) texts.push(text);
    onPage?.(texts.length, pages);
    if (n === MOST_PAGES && n < pages) why ??= 'pages';
    await nextTask();
  }
  const text = texts.join('\n\n').slice(0, MOST_CHARACTERS);
  const isCut = why !== undefined && texts.length < pages;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS)
    return { ok: false, why: !isCut || why === 'pages' ? 'scanned' : why === 'time' ? 'slow' : 'stopped' };
  return { ok: true, value: { text, pages, ...(isCut && why ? { cut: { read: texts.length, why } } : {}) } };
}

/** A page that cannot be read is left out; the others count. */
async function textOf(pdf: PDFDocumentProxy, n: number): Promise<string> {
  try {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    page.cleanup();
    return linesOf(items.filter((item): item is typeof item & PdfItem => 'str' in item));
  } catch {
    return '';
  }
}
