import type { NoticeWords } from '../detect/shape.ts';
import type { Phrases } from '../core/words.ts';
import type { ReadPage } from '../site-search/shape.ts';

/** What goes along with a question to the reader. */
export interface ReaderWords {
  words: NoticeWords;
  languages: readonly Phrases[];
}

/** Reads a document; `at`: its address, where it is not the page in front. */
export type Reader = (document: Document, given: ReaderWords, at?: string) => ReadPage;

// Scripts in pages cannot import one another; they share a world that no page can look into.
const key = Symbol.for('tapeback/reader');
const world = globalThis as unknown as Record<symbol, Reader | undefined>;

/** Lets the scripts that come later use the reader. */
export function shareReader(reader: Reader): void {
  world[key] = reader;
}

/** The reader of this page's world; its absence is a fault of ours, since it is injected first. */
export function sharedReader(): Reader {
  const reader = world[key];
  if (!reader) throw new Error('no reader');
  return reader;
}
