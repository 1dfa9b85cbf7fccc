import type { Phrases } from '../core/words.ts';

/** A language's words for reading, English excepted, which stands with the units. All four are demanded; each may be empty. */
export interface LanguageWords {
  /** What pages say, by rule: `detect/<rule>`. */
  detect: Phrases;
  /** What pages say about recorded calls. */
  notices: Phrases;
  /** How forms name their fields: `fields/<role>`. */
  fields: Phrases;
  /** What companies answer: `replies/<kind>`. */
  replies: Phrases;
}
