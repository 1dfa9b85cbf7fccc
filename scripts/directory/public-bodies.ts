import type { Company, CompanyEmail, Source } from '../../src/directory/shape.ts';
import { cleanEmail, cleanKey, cleanText } from './clean.ts';
import type { BulkFact, Correction } from './facts.ts';
import { phonesOf, registrationsOf } from './numbers.ts';

// A private body does a public task now and then: only for that is it one, and the register does not say for what.
const PRIVATE =
  /\b(B\.V\.|N\.V\.|U\.A\.|Stichting|Vereniging|Coöperatie|ANWB|Nederlands Meetinstituut)(?=\s|$)|^Koninklijke (Nederlandse Toeristenbond|Beroeps)/;

/**
 * An entry of the register of public bodies. Its post goes to the whole body; its general mailbox is left out, since
 * the register does not say that it takes such requests. Undefined where a correction leaves it out.
 */
export function companyOfBody(fact: BulkFact, corrections: Correction[]): Company | undefined {
  const own = corrections.filter(({ id }) => id === fact.id);
  if (own.some(({ does }) => does === 'out')) return undefined;
  const source: Source = {
    name: 'roo',
    quality: 'register',
    ...(fact.changed ? { date: fact.changed } : {}),
    ...(fact.source_url ? { url: fact.source_url } : {}),
  };
  const phones = phonesOf(fact.phone, 'NL', source);
  const registrations = registrationsOf(fact, () => source);
  const emails = emailsOf(fact, source);
  return {
    id: fact.id,
    name: own.find(({ does }) => does === 'name')?.value ?? nameOf(fact),
    ...kindOfBody(fact),
    ...keysOf(fact, own),
    country: 'NL',
    countries: fact.countries,
    ...(emails.length > 0 ? { emails } : {}),
    ...(fact.address && fact.address.length > 1
      ? { postal: { lines: fact.address.map(cleanText), general: true, source } }
      : {}),
    ...(phones.length > 0 ? { phones } : {}),
    ...(registrations.length > 0 ? { registrations } : {}),
  };
}

/** What a body of the register is: its sisters for long-term care and companies of public owners have no kind stated. */
export function kindOfBody({ name }: { name: string }): Pick<Company, 'kind'> {
  if (name === 'Politie') return { kind: 'police' };
  return PRIVATE.test(name) ? {} : { kind: 'public-body' };
}

/** The register calls a water board by its water alone. */
function nameOf({ name, sector }: BulkFact): string {
  const isBare = sector === 'water-authority' && !/waterschap|hoogheemraadschap|wetterskip/i.test(name);
  return cleanText(isBare ? `Waterschap ${name}` : name);
}

function keysOf({ domains }: BulkFact, corrections: Correction[]): Pick<Company, 'domains' | 'weakDomains'> {
  const hosts = domains.flatMap((host) => cleanKey(host) ?? []);
  const part = corrections.find(({ does }) => does === 'host')?.value;
  if (part) return { domains: [{ host: part, confidence: 'A' }], weakDomains: hosts };
  if (corrections.some(({ does }) => does === 'weak')) return { domains: [], weakDomains: hosts };
  return { domains: hosts.map((host) => ({ host, confidence: 'A' })) };
}

function emailsOf({ emails = [], email_kind = [] }: BulkFact, source: Source): CompanyEmail[] {
  return emails.flatMap((raw, at) => {
    const address = cleanEmail(raw);
    return address && email_kind[at] === 'privacy' ? [{ address, kind: 'privacy', source }] : [];
  });
}
