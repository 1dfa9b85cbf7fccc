import type { AnswerLine } from '../cases/answer-table.ts';
import type { RequestType } from '../cases/shape.ts';
import type { Words } from '../core/words.ts';

/**
 * ONE FILE PER THING ASKED in replies/items. English words stand here, other languages' under
 * `replies/<id>`; names for people are texts of the interface.
 */
export interface ReplyItem {
  id: string;
  article: AnswerLine['article'];
  /** The requests that ask for it; without any it is shown only where an answer speaks of it. */
  askedBy: readonly RequestType[];
  /** What else makes a sentence concrete: the name of a company, or a period or day. */
  finds?: 'company' | 'period';
  /** Takes the words of this unit too: `objection`. */
  shares?: string;
  /**
   * Patterns (core/patterns.ts). A sentence is about it that holds one of `about`, one of `with` where there are any, and
   * none of `not`; or one of `also` beside something concrete. `refuses` and `vague` speak against an answer, `gives` for one; `exact` outweighs both.
   */
  english: Words;
}
