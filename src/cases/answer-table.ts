import * as z from 'zod/mini';
import type { ArticleName } from '../jurisdictions/shape.ts';

/** Everything that can be asked for: the names of the files in replies/items. */
export const answerItems = [
  'audio',
  'transcript',
  'playback',
  'copy',
  'purposes',
  'categories',
  'legal-basis',
  'recipients',
  'retention',
  'source',
  'automated',
  'transfers',
  'rights',
  'complaint',
  'erasure',
  'exceptions',
  'restriction',
  'objection-training',
  'objection-quality',
  'objection-analysis',
  'objection-marketing',
] as const;

/** How a thing that was asked was answered. `look`: no rule is sure, so the user must look. */
export const AnswerMark = z.enum(['answered', 'vague', 'missing', 'refused', 'look']);
export type AnswerMark = z.infer<typeof AnswerMark>;

/** One thing that was asked, how it was answered, and the company's own sentence; `item` is a file of replies/items. */
export interface AnswerLine {
  item: string;
  article: ArticleName;
  mark: AnswerMark;
  quote?: string;
  /** The stored reply (the id of its event) that the sentence stands in. */
  reply?: string;
  /** The user set this mark. */
  own?: boolean;
}

/** What a letter may say of a line: it is not there, not clear, or refused. `quote` is theirs. */
export const Lack = z.object({
  item: z.string(),
  mark: z.enum(['vague', 'missing', 'refused']),
  quote: z.optional(z.string()),
});
export type Lack = z.infer<typeof Lack>;

/** The lines for the next letter: everything marked missing, vague or refused. What the user has yet to look at is left out. */
export function lacksOf(lines: readonly AnswerLine[]): Lack[] {
  return lines.flatMap(({ item, mark, quote }) =>
    mark === 'missing' || mark === 'vague' || mark === 'refused'
      ? [{ item, mark, ...(quote && mark !== 'missing' ? { quote } : {}) }]
      : [],
  );
}
