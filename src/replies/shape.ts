import type { EventType } from '../cases/events.ts';
import type { RequestType } from '../cases/shape.ts';
import type { Words } from '../core/words.ts';
import type { Rule } from './meanings.ts';

/** What an answer can turn out to say: an event of the case. */
export type ReplyType = Extract<
  EventType,
  | 'acknowledged'
  | 'identity-asked'
  | 'form-demanded'
  | 'bounced'
  | 'extended'
  | 'partial'
  | 'refused'
  | 'transcript-only'
  | 'listen-only'
  | 'answered'
>;

/** ONE FILE PER KIND OF ANSWER in replies/kinds; English words stand here, other languages' under `replies/<id>`. */
export interface ReplyKind {
  id: string;
  type: ReplyType;
  /** Of a refusal: the letter that answers it. */
  ground?: RequestType;
  /** What was asked about is gone: an answer to whoever asked for that, a refusal to whoever asked for a copy. */
  erases?: boolean;
  /** Of several things an answer says, the highest is what it is about: a refusal more than a thank-you. */
  rank: number;
  /** What it says, in meanings that all languages share. */
  means: readonly Rule[];
  /** A sentence that says this is of another kind. */
  unless?: readonly Rule[];
  /** Patterns (core/patterns.ts): `says` speak for it, `not` in the same sentence against. */
  english: Words;
}

/** What an answer may mean, with the very sentence; the user decides. */
export interface ReplyProposal {
  type: ReplyType;
  ground?: RequestType;
  /** As it stands in the text. */
  sentence: string;
  /** False where the sentence speaks of a possibility only. */
  sure: boolean;
  /** The day named, for an extension. */
  until?: string;
  /** Their number for the case. */
  reference?: string;
  /** Address of the form they want to be used. */
  url?: string;
}
