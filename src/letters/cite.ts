import type { Citation, CitedArticle } from './shape.ts';

/** An article as the language writes it: "Article 18(1)(c) GDPR". Throws on a law the language has no words for: our own mistake. */
export function citeArticle(citation: Citation, article: CitedArticle, mainLaw: string): string {
  const words = citation.laws[article.law ?? mainLaw];
  if (!words) throw new Error(`this language has no words for the law "${article.law ?? mainLaw}"`);
  return words.article.replace('{place}', () => citation.place(article));
}
