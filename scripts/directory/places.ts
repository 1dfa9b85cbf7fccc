import type { Source } from '../../src/directory/shape.ts';
import { cleanLink } from './clean.ts';

/** Addresses of dated copies of policies. */
export const ARCHIVE = /^https:\/\/github\.com\/(OpenTermsArchive|tosdr)\/|^OpenTermsArchive\//;

/** Host and address of the page; the list's name, or `third party`, for what was only told to us. */
export function placeOf(seenAt: string): Pick<Source, 'name' | 'url'> {
  if (seenAt.includes('nl-data-optout')) return { name: 'nl-data-optout' };
  const url = cleanLink(seenAt.replace(/ .*/, ''));
  if (ARCHIVE.test(seenAt)) return { name: 'opentermsarchive', ...(url ? { url } : {}) };
  if (url?.startsWith('https://organisaties.overheid.nl/')) return { name: 'roo', url };
  return url ? { name: new URL(url).hostname, url } : { name: 'third party' };
}

/** `2018` and `2023-10` as the first day they can mean, so that nothing looks fresher than it is. */
export function firstDay(date: string): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? `${date}-01-01`.slice(0, 10) : undefined;
}
