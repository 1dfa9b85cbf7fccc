import type { Citation, CitedArticle, LawWords } from './shape.ts';

/** Laws that a jurisdiction defines itself, for languages that have no words for them. */
type OwnLaws = Readonly<Record<string, LawWords>>;

/** An article as the language writes it: "Article 18(1)(c) GDPR". Throws if nobody has words for the law: our own mistake. */
export function citeArticle(citation: Citation, article: CitedArticle, mainLaw: string, own: OwnLaws = {}): string {
  const law = article.law ?? mainLaw;
  const words = citation.laws[law] ?? own[law];
  if (!words) throw new Error(`there are no words for the law "${law}"`);
  return words.article.replace('{place}', () => citation.place(article));
}

/** The article and what is named of it, set off by commas: "18, stk. 1, litra c,"; the article alone needs none. */
export function setOffByCommas(article: number | string, parts: readonly unknown[]): string {
  const named = parts.filter(Boolean);
  return named.length ? `${article}, ${named.join(', ')},` : `${article}`;
}
