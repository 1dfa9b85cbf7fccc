import { collect } from '../core/collect.ts';
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
