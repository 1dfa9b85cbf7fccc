/** An article as its parts (the same shape as a jurisdiction's). */
export interface CitedArticle {
  /** A key of a citation's `laws`; by default the letter's main law. */
  law?: string;
  article: number | string;
  paragraph?: number | string;
  point?: string;
}

/** How a language names a law: its short name, and an article of it, where `{place}` stands for the number. */
export interface LawWords {
  name: string;
  article: string;
}

/**
 * ONE FILE PER LANGUAGE: how a letter writes an article of the law. A translator writes one line for each law of
 * `src/jurisdictions/shape.ts`, with the name its own lawyers use in this language, and how paragraph and point follow
 * the number. Numbers given as text (`1798.110`, `4.9`) do not change.
 */
export interface Citation {
  laws: Readonly<Record<string, LawWords>>;
  /** "18(1)(c)" */
  place(article: CitedArticle): string;
}

/** ONE FILE PER LANGUAGE, `words.ts`: words that a letter needs besides its text. */
export interface LetterWords {
  /** BCP 47 tag for writing dates and lists: `en-GB`. */
  locale: string;
  /** Purposes of a recording, as written after "for": `training`. */
  purposes: Readonly<Record<string, string>>;
  /** A term, as written before "of receipt": "within one month", "within 45 days". */
  within(count: number, unit: 'months' | 'days' | 'working-days'): string;
  /**
   * Words of other kinds of law in place of those of the GDPR, by regime, as `[here, there]` in this order: Swiss German says
   * Personendaten, and a British letter means countries outside the United Kingdom.
   */
  wording?: Readonly<Record<string, readonly (readonly [here: string, there: string])[]>>;
  /** What a standard answer does not cover, as a list that continues the letter's numbers; a language may go without. */
  questions?: { intro: string; list: readonly string[] };
  /** What a company said of a thing that it did not give, as written after its name; `quote` is its own sentence, or empty. */
  said(mark: 'vague' | 'refused', quote: string): string;
}

/** The parts that a request adds to its frame: the text before the call, and the text after. */
export interface Letter {
  subject: string;
  opening: string;
  body: string;
}

/** Why an objection to recording matters to the user: each is a tick, and a sentence in `reasons.ts` of a language. */
export const reasons = ['private', 'voice', 'manner', 'others', 'secrecy', 'safety'] as const;
export type Reason = (typeof reasons)[number];
export type ReasonWords = Readonly<Record<Reason, string>>;

/** What the user can say on the phone in a language: `spoken.ts` next to its letters. */
export interface Spoken {
  /** Is this call recorded, and why? */
  askPurpose: string;
  /** Do not use it for training and quality, and please note that. */
  noTraining: string;
  /** Do not analyse it with software. */
  noAnalysis: string;
  /** Please stop recording. */
  stopRecording: string;
  /** I want a copy: how do I get one? */
  askCopy: string;
  /** Please do not erase it for now. */
  keepIt: string;
  /** What is your name, and the case number? */
  askName: string;
  /** Please read back what you noted. */
  readBack: string;
  /** On the card for the next call: I do not agree to the recording; please stop it. */
  objecting: string;
  /** I objected on `{day}`, a day written out. */
  objected: string;
  /** The objection has the company's reference `{reference}`. */
  reference: string;
  /** Please help me without a recording; where else can I turn? */
  withoutRecording: string;
  /** Which law obliges you to record? Record for that alone. */
  onlyLaw: string;
}

/** ONE FILE PER LANGUAGE: how a letter names what a case holds. `{day}` is a day written out, `{name}` a file's name. */
export interface CaseWords {
  /** Before and after words of somebody else. */
  quotes: readonly [string, string];
  /** Between a day and what came on it, or before words of somebody else; “: ” if not given. */
  colon?: string;
  /** What the data protection officer is called. */
  dpo: string;
  /** An exhibit: `{n}` is its number in the dossier, `{what}` one of `exhibits`. */
  exhibit: string;
  exhibits: Readonly<Record<'letter' | 'follow-up' | 'notice' | 'form' | 'page' | 'reply' | 'file', string>>;
  /** What came on a day, after “6 July: ”. */
  answers: Readonly<Record<'partial' | 'refused' | 'transcript-only' | 'listen-only' | 'answered', string>>;
  /** After “6 July: ”: my call was recorded although I had objected on `{day}`. */
  recordedAnyway: string;
}
