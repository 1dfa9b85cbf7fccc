import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';

/** The site an address belongs to, by its registrable domain; the fallback where there is none. */
export function siteOf(url: string | undefined, fallback: string): string {
  return (url ? getDomain(url) : undefined) ?? fallback;
}

/** Which of `folds` parts a site falls into: always the same, and unlike the order of names. */
export function foldOf(site: string, folds: number): number {
  return createHash('sha256').update(site).digest().readUInt32BE(0) % folds;
}
