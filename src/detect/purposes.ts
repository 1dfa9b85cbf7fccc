import { spansOf, type Span } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';
import type { Purpose } from './shape.ts';

// In the order in which the user sees them.
const purposes: readonly Exclude<Purpose, 'unstated'>[] = [
  'evidence',
  'complaints',
  'quality',
  'training',
  'ai',
  'fraud',
  'legal',
  'debt',
  'emergency',
  'other',
];

/** Places looked at for each purpose; nobody names one more often. */
const MAX_TOLD = 12;

/** A place that may tell of a purpose, or of `none`: a team named after one, what the law allows. */
interface Told extends Span {
  purpose: string;
}

/** A longer phrase that begins or ends with the words of another says what they mean: "legal dispute", "quality team". */
function isPartOf(one: Told, whole: Told): boolean {
  if (one.purpose === whole.purpose) return false;
  const longer = whole.end - whole.start - (one.end - one.start);
  const joined =
    (whole.start === one.start && whole.end >= one.end) || (whole.end === one.end && whole.start <= one.start);
  return joined && (longer > 0 || whole.purpose === 'none');
}

/** The reasons a text gives, found with one language's words, in a fixed order; `unstated` if it gives none. */
export function purposesIn(tokens: readonly string[], words: Words): Purpose[] {
  const told = [...purposes, 'none'].flatMap((purpose) =>
    spansOf(tokens, words[purpose])
      .slice(0, MAX_TOLD)
      .map((span): Told => ({ ...span, purpose })),
  );
  const meant = new Set(
    told.filter((one) => !told.some((whole) => isPartOf(one, whole))).map(({ purpose }) => purpose),
  );
  const found = purposes.filter((purpose) => meant.has(purpose));
  return found.length > 0 ? found : ['unstated'];
}
