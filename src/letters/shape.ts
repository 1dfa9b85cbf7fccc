/** An article as its parts (the same shape as a jurisdiction's). */
export interface CitedArticle {
  /** A key of a citation's `laws`; the letter's main law when not given. */
  law?: string;
  article: number | string;
  paragraph?: number | string;
  point?: string;
}

/** What a language calls a law: its short name, and an article of it, where `{place}` stands for the number. */
export interface LawWords {
  name: string;
  article: string;
}

/**
 * ONE FILE PER LANGUAGE: how a letter writes an article of the law. A translator writes one line for each law of
 * `src/jurisdictions/shape.ts`, with the name its own lawyers use in this language, and how paragraph and point follow
 * the number. Numbers given as text (`1798.110`, `4.9`) stand as they are.
 */
export interface Citation {
  laws: Readonly<Record<string, LawWords>>;
  /** "18(1)(c)" */
  place(article: CitedArticle): string;
}

/** ONE FILE PER LANGUAGE, `words.ts`: words that a letter needs besides its text. */
export interface LetterWords {
  /** BCP 47 tag by which dates and lists are written: `en-GB`. */
  locale: string;
  /** Purposes of a recording, as they stand after "for": `training`. */
  purposes: Readonly<Record<string, string>>;
  /** A term as it stands before "of receipt": "within one month", "within 45 days". */
  within(count: number, unit: 'months' | 'days' | 'working-days'): string;
}

/** The parts of a letter that a request brings to its frame: what stands before the call, and what after. */
export interface Letter {
  subject: string;
  opening: string;
  body: string;
}

/** What one can say on the phone, aloud, in a language: `spoken.ts` beside its letters. */
export interface Spoken {
  /** Is this call recorded, and what for? */
  askPurpose: string;
  /** No use for training and quality; please note that. */
  noTraining: string;
  /** No analysis by software. */
  noAnalysis: string;
  /** Please stop recording. */
  stopRecording: string;
  /** A copy, please: how do I get one? */
  askCopy: string;
  /** Please do not erase it for now. */
  keepIt: string;
  /** Your name and a case number, please. */
  askName: string;
  /** Please read back what you noted. */
  readBack: string;
}
