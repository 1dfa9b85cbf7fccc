import type { Phrases } from '../core/words.ts';
import type { FillOrder, FillReport, FormScan, ShowReport, UndoReport } from '../fields/shape.ts';
import type { PageText } from '../detect/page-text.ts';
import type { NoticeWords, Verdict } from '../detect/shape.ts';
import type { SiteSearch } from '../site-search/shape.ts';

/**
 * What the background asks a content script, and what it answers. Types only: content scripts carry no schema. `languages`:
 * every language's words for the units that read or fill, as scripts in pages hold English only.
 */
export interface PageMessages {
  /** `unasked`: nobody waits for it; it is read in part, in short slices while the page is idle. */
  'page/read': {
    ask: { words: NoticeWords; languages: readonly Phrases[]; unasked?: boolean };
    reply: Verdict;
  };
  'page/text': { ask: object; reply: PageText };
  /** Answers when the search has ended; asked again meanwhile, it is the same one. `known`: statements of the site that are known. */
  'page/find': { ask: { known: string[]; words: NoticeWords; languages: readonly Phrases[] }; reply: SiteSearch };
  'page/find-progress': { ask: object; reply: SiteSearch };
  'page/stop-finding': { ask: object; reply: SiteSearch };
  'page/scan': { ask: { focused?: boolean; languages: readonly Phrases[] }; reply: FormScan };
  'page/fill': { ask: { order: FillOrder; languages: readonly Phrases[] }; reply: FillReport };
  'page/show': { ask: { label: string }; reply: ShowReport };
  'page/undo': { ask: object; reply: UndoReport };
}

export type PageMessage = keyof PageMessages;
export type PageAsk<T extends PageMessage> = { type: T } & PageMessages[T]['ask'];
/** A content script's whole answer: its own failure is an answer too, so nothing lands in the page's console. */
export type PageReply<T extends PageMessage> =
  { ok: true; value: PageMessages[T]['reply'] } | { ok: false; why: string };

/** The one message a content script sends unasked: the watcher's score for the page it stands in. */
export interface WatchMessage {
  type: 'watch/score';
  score: number;
}
