import type { Company } from '../../../src/directory/shape.ts';
import { wordsOf } from '../../../src/directory/fold.ts';
import { mergeCompany, mergeOverlay } from '../merge.ts';
import type { Extra } from './shape.ts';

/** What an import does to one record. */
export interface ReviewLine {
  does: 'add' | 'change';
  id: string;
  company: Company;
}

/** The records an import would add or change, and how many of its lines found no record. */
export function join(companies: Company[], extras: Extra[]): { lines: ReviewLine[]; unjoined: number } {
  const before = new Map(companies.map((company) => [company.id, JSON.stringify(company)]));
  const joined = extras.map(({ company, by }) => (by === 'host' ? company : targetOf(companies, company, by)));
  const hosts = joined.filter((one): one is Company => one !== undefined && !('target' in one));
  const patched = new Map<string, Company>();
  for (const one of joined)
    if (one && 'target' in one)
      patched.set(one.target.id, mergeCompany(patched.get(one.target.id) ?? one.target, one.extra));
  const base = companies.map((company) => patched.get(company.id) ?? company);
  const changed = mergeOverlay(base, hosts).filter((company) => before.get(company.id) !== JSON.stringify(company));
  const lines = changed.map((company): ReviewLine => ({
    does: before.has(company.id) ? 'change' : 'add',
    id: company.id,
    company,
  }));
  return { lines, unjoined: joined.filter((one) => one === undefined).length };
}

/** The one record with the number, or of the very name in that country, and the extra as if it had the record's hosts. */
function targetOf(
  companies: Company[],
  extra: Company,
  by: 'number' | 'name',
): { target: Company; extra: Company } | undefined {
  const found = companies.filter((company) => (by === 'number' ? hasNumber(company, extra) : hasName(company, extra)));
  const [target] = found;
  return target && found.length === 1 ? { target, extra: { ...extra, domains: target.domains } } : undefined;
}

function hasNumber({ registrations = [] }: Company, extra: Company): boolean {
  return registrations.some(({ register, number }) =>
    extra.registrations?.some((one) => one.register === register && one.number === number),
  );
}

function hasName({ name, countries }: Company, extra: Company): boolean {
  return (
    countries.some((code) => extra.countries.includes(code)) && wordsOf(name).join() === wordsOf(extra.name).join()
  );
}
