/** Lists of words by group, for example `{ call: ['call', 'conversation'], record: ['record'] }`. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** One language's words: a unit's name, such as `detect/contact-page`, → its groups of words. */
export type Phrases = Readonly<Record<string, Words>>;
