import { collect } from '../core/collect.ts';
import eu from './eu.ts';
import type { Jurisdiction, TermsOnly } from './shape.ts';

/** Every jurisdiction by id. To add one, copy a sibling file. */
export const jurisdictions: ReadonlyMap<string, Jurisdiction> = collect(
  import.meta.glob<Jurisdiction>(['./??.ts', './??-??.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** Places of which only the term for an answer is known, by id. */
export const termsOnly: ReadonlyMap<string, TermsOnly> = collect(
  import.meta.glob<TermsOnly>('./terms/*.ts', { eager: true, import: 'default' }),
);

/** The law of the user's country; the GDPR alone where it has no file of its own. */
export function jurisdictionFor(country: string): Jurisdiction {
  return [...jurisdictions.values()].find((one) => one.countries.includes(country)) ?? eu;
}
