import { hostOf, siteLabel } from '../../src/detect/site.ts';

type Row = Record<string, string | undefined>;

/** Which site a labelled row is of: by its address or, where it has none, by where it was found. */
export function siteOf({ url = '', source = '', repo = '', path = '', file = '' }: Row): string {
  const address = [url, source.split(' ')[0] ?? ''].find((one) => URL.canParse(one) && hostOf(one));
  if (address) return siteLabel(hostOf(address));
  // Collections keep a folder for each service.
  return source || `${repo}/${path.split('/')[0] ?? ''}` || file;
}

/** FNV-1a, so that a site stays in its fold whatever else is labelled. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** The fold of a site, from 0 up to, not with, `folds`. */
export const foldOf = (site: string, folds: number): number => (hash(site) >>> 8) % folds;
