import fs from 'node:fs';
import path from 'node:path';
import { channelsOf } from '../../src/directory/channels.ts';
import { Company } from '../../src/directory/shape.ts';
import { addBrands } from './brands.ts';
import { PARISH_OR_SCHOOL } from './checks/churches-schools.ts';
import { companyOfBroker } from './brokers.ts';
import { checkCautions } from './cautions.ts';
import { companyOf } from './company.ts';
import { readFacts, type Fact, type Facts } from './facts.ts';
import { setKinds } from './kinds.ts';
import { confirmEmail } from './merge-emails.ts';
import { hasContact, mergeOverlay } from './merge.ts';
import { withoutOffices } from './numbers.ts';
import { companyOfOverlay } from './overlay.ts';
import { companyOfPolicy } from './policies.ts';
import { companyOfBody } from './public-bodies.ts';
import { addRecordings } from './recordings.ts';
import { closeEnded, linkBrands, linkGroups, settleClaims } from './relations.ts';

const OUT = 'src/directory/companies';
const BY_HAND = 'demo.ndjson';
// Two years before the facts were read: what was seen earlier is a suggestion (the files' own caution).
const RECENT = '2024-11-01';

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
  const merged = mergeFacts(facts).filter((company) => hasContact(company) || company.source);
  const named = addBrands(settleClaims(merged), facts.brands, facts.sharedHosts);
  const told = setKinds(addRecordings(named, facts.recordings), facts.kinds);
  return closeEnded(linkGroups(linkBrands(told, facts.controllers), facts.groups), facts.successions)
    .filter(isFindable)
    .map(withoutNeedlessSource)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((company) => Company.parse(company));
}

/** The base, then each file's lines into it or beside it: own pages, dated policies, the two registers. */
function mergeFacts(facts: Facts): Company[] {
  facts.overlay.forEach(checkCautions);
  // Churches and schools: hundreds of look-alike records on shared sites, and nobody's recorded call.
  const base = facts.companies.filter((fact) => !isChurchOrSchool(fact)).map((fact) => companyOf(fact, facts));
  const extras = [
    ...facts.overlay.map((fact) => companyOfOverlay(fact, facts)),
    ...facts.policies.map((fact) => companyOfPolicy(fact, facts)),
    ...facts.bodies.flatMap((fact) => companyOfBody(fact, facts.corrections) ?? []),
    ...facts.brokers.map((fact) => companyOfBroker(fact, facts)),
  ];
  const mended = withoutOffices(base, facts.sharedHosts).map((company) => mendSlips(company, facts.slips));
  return mergeOverlay(confirmAll(mended, facts.confirmations), extras);
}

function mendSlips(company: Company, slips: Facts['slips']): Company {
  const emails = company.emails?.map((email) => ({ ...email, address: slips.get(email.address) ?? email.address }));
  return emails ? { ...company, emails } : company;
}

function confirmAll(companies: Company[], rows: Facts['confirmations']): Company[] {
  const byDomain = new Map(rows.map((row) => [row.domain, row]));
  return companies.map((company) => {
    const row = company.domains.flatMap(({ host }) => byDomain.get(host) ?? [])[0];
    if (!row) return company;
    const quality = row.date < RECENT ? 'old-policy' : 'policy';
    return confirmEmail(company, row.email, { name: 'opentermsarchive', quality, date: row.date });
  });
}

function isChurchOrSchool({ facet, name }: Fact): boolean {
  return facet === 'church' || facet === 'school' || PARISH_OR_SCHOOL.test(name);
}

function withoutNeedlessSource(company: Company): Company {
  const { source: _, ...rest } = company;
  return channelsOf(company).length > 0 ? rest : company;
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
