/** An article as numbers (the same shape as a jurisdiction's). */
export interface CitedArticle {
  article: number;
  paragraph?: number;
  point?: string;
}

/** ONE FILE PER LANGUAGE: how a letter writes an article of the law. */
export interface Citation {
  /** Name of the regulation in this language, by regime. */
  law: Readonly<Record<'gdpr', string>>;
  cite(article: CitedArticle, law: string): string;
}

/** A letter as read from its files: subject line and text, with `{blanks}`, `[name>conditional text]` and `{article:name}`. */
export interface Template {
  subject: string;
  body: string;
}
