/** Lists of words by group, for example `{ call: ['call', 'conversation'], record: ['record'] }`. */
export type Words = Readonly<Record<string, readonly string[]>>;
