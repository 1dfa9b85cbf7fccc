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

/** A letter as read from its files: subject line and text, with `{blanks}`, `[name>conditional text]` and `{article:name}`. */
export interface Template {
  subject: string;
  body: string;
}
