import type { CompanyKind } from '../../src/core/company-kind.ts';
import type { Company } from '../../src/directory/shape.ts';
import type { Fact, KindRow } from './facts.ts';

interface Rule {
  category: string;
  /** Where the category holds others, too, what the name must say. */
  named?: RegExp;
  /** What the name must not say. */
  unless?: RegExp;
  kind: CompanyKind;
}

/**
 * Kinds by the base records' categories, each looked through record by record; the first that holds. A category alone is
 * a kind only when everything in it is: `finance` holds shops' card desks, `health` apps, `telecommunication` hosters,
 * `public body` bus companies, `insurance` health funds of both laws.
 */
const RULES: Rule[] = [
  { category: 'public body', named: /polizei|kriminalamt|\bpolice\b/i, unless: /Landesamt/, kind: 'police' },
  { category: 'public body', named: /gericht\b/i, kind: 'court' },
  {
    category: 'public body',
    unless: /\b(GmbH|AG|Ltd|e\. ?V|mbH|TÜV|Stiftung)\b|TÜV|Verkehrs|Rundfunk|Police|polizei/,
    kind: 'public-body',
  },
  { category: 'collection agency', kind: 'debt-collector' },
  { category: 'addresses', kind: 'data-broker' },
  { category: 'finance', named: /\bbank\b|sparkasse\b/i, unless: /Versicherung/, kind: 'investment' },
  { category: 'telecommunication', named: /tele[ck]om\b|telefónica|vodafone|hutchison/i, kind: 'telecom' },
  { category: 'health', named: /klinik(um|en)?\b|krankenhaus|hospital/i, kind: 'health' },
];

/** What the base says the company is, where that is beyond doubt. */
export function kindOf({ name, categories = [] }: Pick<Fact, 'name' | 'categories'>): CompanyKind | undefined {
  const rule = RULES.find(
    ({ category, named, unless }) =>
      categories.includes(category) && (named?.test(name) ?? true) && !(unless?.test(name) ?? false),
  );
  return rule?.kind;
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
