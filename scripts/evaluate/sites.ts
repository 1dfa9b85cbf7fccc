import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';

/**
 * The site that a labelled row is of, by the registrable domain of its address. A row without one is of the collection it was
 * found in, which keeps a folder for each service; else it is a site by itself.
 */
export function siteOf({ url = '', source = '', repo = '', path = '', file = '' }: Record<string, string | undefined>) {
  const domain = getDomain(url) ?? getDomain(source.split(' ')[0] ?? '');
  if (domain) return domain;
  return source || (repo ? `${repo}/${path.split('/')[0] ?? ''}` : file);
}

/** Which of `folds` parts a site falls into: always the same, and unlike the order of names. */
export function foldOf(site: string, folds: number): number {
  return createHash('sha256').update(site).digest().readUInt32BE(0) % folds;
}

/** What is measured, dealt into parts by site, each part scored; undefined for a single part. */
export function byFold<T, S>(
  all: readonly T[],
  folds: number,
  siteOfOne: (one: T) => string,
  score: (part: T[]) => S,
): S[] | undefined {
  if (folds < 2) return undefined;
  return Array.from({ length: folds }, (_, fold) => score(all.filter((one) => foldOf(siteOfOne(one), folds) === fold)));
}
