import fs from 'node:fs';
import path from 'node:path';
import { Company } from '../../src/directory/shape.ts';
import { addBrands } from './brands.ts';
import { PARISH_OR_SCHOOL } from './checks/churches-schools.ts';
import { companyOf } from './company.ts';
import { readFacts, type Fact, type Facts } from './facts.ts';
import { hasContact, mergeOverlay } from './merge.ts';
import { companyOfOverlay } from './overlay.ts';
import { closeEnded, linkBrands, settleClaims } from './relations.ts';

const OUT = 'src/directory/companies';
const BY_HAND = 'demo.ndjson';

/**
 * Writes src/directory/companies/<country>.ndjson from a folder of facts: `npm run directory:generate -- DIR`. The same
 * facts give the same files. Exit code 2 if the folder cannot be read.
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

/** All companies in the facts that can be found, sorted by id: with a contact, or with a source that names them. */
export function companiesOf(facts: Facts): Company[] {
  // Churches and schools: hundreds of look-alike records on shared sites, and nobody's recorded call.
  const ordinary = facts.companies.filter((fact) => !isChurchOrSchool(fact));
  const base = ordinary.map((fact) => companyOf(fact, facts));
  const overlay = facts.overlay.map((fact) => companyOfOverlay(fact, facts));
  const merged = mergeOverlay(base, overlay).filter((company) => hasContact(company) || company.source);
  const named = addBrands(settleClaims(merged), facts.brands, facts.sharedHosts);
  return closeEnded(linkBrands(named, facts.controllers), facts.successions)
    .filter(isFindable)
    .map(withoutNeedlessSource)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((company) => Company.parse(company));
}

function isChurchOrSchool({ facet, name }: Fact): boolean {
  return facet === 'church' || facet === 'school' || PARISH_OR_SCHOOL.test(name);
}

function withoutNeedlessSource(company: Company): Company {
  const { source: _, ...rest } = company;
  return hasContact(company) ? rest : company;
}

function isFindable({ domains, weakDomains, paths }: Company): boolean {
  return domains.length > 0 || weakDomains !== undefined || paths !== undefined;
}

/** File name → text: by the country of the address, else by the only country served, else `zz`. */
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
