import type { Verdict } from '../../detect/shape.ts';
import type { ReadFile } from '../../directory/index-file.ts';
import type { Company, LookupResult } from '../../directory/shape.ts';

/** A text that may name a company register: only then is the index of their numbers read. */
const REGISTER =
  /k\.?v\.?k|koophandel|chamber|siren|siret|rcs|kbo|bce|rp[rm]|ondernemings|entreprise|btw|tva|vat|HRB|compan|regist|cro/i;

/**
 * Whose company number the page gives, whatever its host: `likely` for one company, `several` for more; where the host left
 * several open, the one of them. Undefined where that says nothing new.
 */
export async function lookupOnPage(
  before: LookupResult,
  { imprint }: Pick<Verdict, 'imprint'>,
  read: ReadFile,
): Promise<LookupResult | undefined> {
  const quotes = imprint.filter((quote) => REGISTER.test(quote));
  if (quotes.length === 0) return undefined;
  const [{ registrationsIn }, { lookupRegistration }] = await Promise.all([
    import('../../directory/registrations.ts'),
    import('../../directory/numbers.ts'),
  ]);
  const found = await Promise.all(quotes.flatMap(registrationsIn).map((one) => lookupRegistration(one, read)));
  const companies = new Map(found.flatMap((one) => one.companies).map((one) => [one.id, one]));
  return decided(before, [...companies.values()]);
}

function decided(before: LookupResult, named: Company[]): LookupResult | undefined {
  const open = new Set(before.companies.map(({ id }) => id));
  const companies = open.size > 0 ? named.filter(({ id }) => open.has(id)) : named;
  if (companies.length === 0 || companies.length === open.size) return undefined;
  const { named: _, ...rest } = before;
  return { ...rest, confidence: companies.length === 1 ? 'likely' : 'several', companies };
}
