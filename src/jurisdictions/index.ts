import type { IsoDate } from '../core/date.ts';
import { collect } from '../core/collect.ts';
import type { Jurisdiction, TermsOnly } from './shape.ts';

/** Every jurisdiction by id. To add one, copy another file. */
export const jurisdictions: ReadonlyMap<string, Jurisdiction> = collect(
  import.meta.glob<Jurisdiction>(['./??.ts', './??-??.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** Places where only the term for an answer is known, by id. */
export const termsOnly: ReadonlyMap<string, TermsOnly> = collect(
  import.meta.glob<TermsOnly>('./terms/*.ts', { eager: true, import: 'default' }),
);

/** The latest day on which a law used here was read. */
export function lastChecked(): IsoDate {
  const days = [...jurisdictions.values(), ...termsOnly.values()].map(({ checked }) => checked);
  return days.reduce((newest, day) => (day > newest ? day : newest));
}
