import fs from 'node:fs';
import path from 'node:path';
import { Company } from '../../src/directory/shape.ts';
import { companyOf } from './company.ts';
import { readFacts, type Facts } from './facts.ts';
import { hasContact, mergeOverlay } from './merge.ts';
import { companyOfOverlay } from './overlay.ts';

const OUT = 'src/directory/companies';
const BY_HAND = 'demo.ndjson';

/**
 * Writes src/directory/companies/<country>.ndjson from a folder of facts: `npm run directory:generate -- DIR`. The same
 * facts give the same files. Exit code 2 when the folder cannot be read.
 */
export async function main([folder = '']: string[]): Promise<number> {
  if (!fs.existsSync(path.join(folder, 'directory-facts.ndjson'))) {
    console.error('usage: npm run directory:generate -- DIR (a folder with directory-facts.ndjson and its lists)');
    return 2;
  }
  const companies = companiesOf(readFacts(folder));
  const files = filesOf(companies);
  for (const old of fs.readdirSync(OUT).filter((name) => name !== BY_HAND)) fs.rmSync(path.join(OUT, old));
  for (const [name, text] of files) fs.writeFileSync(path.join(OUT, name), text);
  console.log(`${companies.length} companies in ${files.size} files`);
  return 0;
}

/** All companies of the facts that can be found and written to, sorted by id. */
export function companiesOf(facts: Facts): Company[] {
  // Churches and schools: hundreds of look-alike records on shared sites, and nobody's recorded call.
  const ordinary = facts.companies.filter(({ facet }) => facet !== 'church' && facet !== 'school');
  const base = ordinary.map((fact) => companyOf(fact, facts));
  const all = mergeOverlay(
    base,
    facts.overlay.map((fact) => companyOfOverlay(fact, facts)),
  );
  return all
    .filter((company) => hasContact(company) && hasKey(company))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((company) => Company.parse(company));
}

function hasKey({ domains, weakDomains, paths }: Company): boolean {
  return domains.length > 0 || weakDomains !== undefined || paths !== undefined;
}

/** File name → text: by the country of the address, else the only country served, else `zz`. */
export function filesOf(companies: Company[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const company of companies) {
    const name = `${countryOf(company).toLowerCase()}.ndjson`;
    files.set(name, `${files.get(name) ?? ''}${JSON.stringify(company)}\n`);
  }
  return files;
}

function countryOf({ country, countries }: Company): string {
  const [only = '*'] = countries.length === 1 ? countries : [];
  return country ?? (only === '*' ? 'zz' : only);
}
