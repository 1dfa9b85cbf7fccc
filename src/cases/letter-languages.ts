import { jurisdictions } from '../jurisdictions/index.ts';
import { letterLanguages } from '../letters/index.ts';

/** The languages in which letters can be written under a law: all of them, or those in which its own terms were written. */
export function lettersUnder(jurisdiction: string): readonly string[] {
  const own = jurisdictions.get(jurisdiction)?.languages;
  return own ? letterLanguages.filter((language) => own.includes(language)) : letterLanguages;
}
