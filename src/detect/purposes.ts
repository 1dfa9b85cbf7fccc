import { holdsAny } from '../core/patterns.ts';
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

/** The reasons a text gives, found with one language's words, in a fixed order; `unstated` if it gives none. */
export function purposesIn(tokens: readonly string[], words: Words): Purpose[] {
  const found = purposes.filter((purpose) => holdsAny(tokens, words[purpose]));
  return found.length > 0 ? found : ['unstated'];
}
