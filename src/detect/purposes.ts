import { holdsAny } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';
import type { Purpose } from '../cases/shape.ts';

// In the order in which they are told.
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
];

/** The reasons that a text gives in one language's words, in a fixed order; `unstated` when it gives none. */
export function purposesIn(tokens: readonly string[], words: Words): Purpose[] {
  const found = purposes.filter((purpose) => holdsAny(tokens, words[purpose]));
  return found.length > 0 ? found : ['unstated'];
}
