import type { FillOrder, FillReport, FormScan, UndoReport } from '../fields/shape.ts';
import type { PageText } from '../detect/page-text.ts';
import type { NoticeWords, Verdict } from '../detect/shape.ts';

/** What the background asks a content script, and what it answers. Types only: content scripts carry no schema. */
export interface PageMessages {
  'page/read': { ask: { words: NoticeWords }; reply: Verdict };
  'page/text': { ask: object; reply: PageText };
  'page/scan': { ask: { focused?: boolean }; reply: FormScan };
  'page/fill': { ask: { order: FillOrder }; reply: FillReport };
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
