import type { NoticeWords } from '../detect/shape.ts';
import type { Phrases } from '../core/words.ts';
import type { ReadPage } from '../site-search/shape.ts';

/** The words that come with a message to the reader. */
export interface ReaderWords {
  words: NoticeWords;
  languages: readonly Phrases[];
}

/** Reads a document; `at` is its address, if it is not the page in front. */
export type Reader = (document: Document, given: ReaderWords, at?: string) => ReadPage;

// Scripts in pages cannot import each other, but they share a world that no page can see.
const key = Symbol.for('tapeback/reader');
const world = globalThis as unknown as Record<symbol, Reader | undefined>;

/** Lets later scripts use the reader. */
export function shareReader(reader: Reader): void {
  world[key] = reader;
}

/** The reader in this page's world; if it is missing, that is our own bug, since it is injected first. */
export function sharedReader(): Reader {
  const reader = world[key];
  if (!reader) throw new Error('no reader');
  return reader;
}
