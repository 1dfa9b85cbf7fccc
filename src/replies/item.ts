import type { AnswerLine } from '../cases/answer-table.ts';
import type { RequestType } from '../cases/shape.ts';
import type { Words } from '../core/words.ts';

/**
 * ONE FILE PER THING ASKED in replies/items. English stands here: the name for the interface (`items/<id>` in other
 * languages) and the words (`replies/<id>`).
 */
export interface ReplyItem {
  id: string;
  english: string;
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
  words: Words;
}
