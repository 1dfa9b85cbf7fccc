import type { Company, CompanyKind } from '../../src/directory/shape.ts';
import type { Fact, KindRow } from './facts.ts';

/**
 * Kinds of the base records' categories, read one by one: a category is here only when everything in it is of that
 * kind. `finance` holds shops' card desks, `health` apps, `telecommunication` hosters, `public body` bus companies.
 */
const BY_CATEGORY: Record<string, CompanyKind> = {
  addresses: 'data-broker',
  'collection agency': 'debt-collector',
};

/** What the base says the company is, where that is beyond doubt. */
export function kindOf({ categories = [] }: Fact): CompanyKind | undefined {
  const kinds = new Set(categories.flatMap((category) => BY_CATEGORY[category] ?? []));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** The kinds that were read in a document of the company or its supervisor, over whatever was concluded. */
export function setKinds(companies: Company[], rows: KindRow[]): Company[] {
  const known = new Map(rows.map(({ key, kind }) => [key, kind]));
  return companies.map((company) => {
    if (!known.has(company.id)) return company;
    const { kind: _, ...rest } = company;
    const kind = known.get(company.id);
    return kind ? { ...rest, kind } : rest;
  });
}
