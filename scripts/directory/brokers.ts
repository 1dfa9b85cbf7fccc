import { hostName } from '../../src/directory/host.ts';
import type { Company, CompanyEmail, Source } from '../../src/directory/shape.ts';
import { cleanEmail, cleanKey, cleanText } from './clean.ts';
import { linksOf } from './company.ts';
import { FREEMAIL, isPersonal, isWrongDesk } from './emails.ts';
import type { BulkFact, Facts } from './facts.ts';
import { filled } from './keys.ts';

/** A data broker as it stands in California's register, imported by machine: its addresses are suggestions. */
export function companyOfBroker(fact: BulkFact, facts: Pick<Facts, 'badEmails' | 'sharedHosts'>): Company {
  const hosts = fact.domains.filter((host) => !facts.sharedHosts.has(host)).flatMap((host) => cleanKey(host) ?? []);
  const emails = emailsOf(fact, facts);
  const brands = (fact.aliases ?? []).map(cleanText).filter((alias) => !hostName(alias));
  return {
    id: fact.id,
    name: cleanText(fact.name.replace(/ \(formerly [^()]*\)$/, '')),
    ...filled('brands', brands),
    kind: 'data-broker',
    domains: hosts.map((host) => ({ host, confidence: 'A' })),
    countries: fact.countries,
    ...(emails.length > 0 ? { emails } : {}),
    ...filled('privacyUrls', linksOf(fact.rights_page ? [fact.rights_page] : [])),
    source: sourceOf(fact),
  };
}

function emailsOf(fact: BulkFact, { badEmails }: Pick<Facts, 'badEmails'>): CompanyEmail[] {
  return (fact.emails ?? []).flatMap((raw, at) => {
    const address = cleanEmail(raw);
    const kind = fact.email_kind?.[at] === 'privacy' ? 'privacy' : 'general';
    const [local = '', domain = ''] = address?.split('@') ?? [];
    if (!address || badEmails.has(address.toLowerCase()) || FREEMAIL.test(domain)) return [];
    if (kind === 'general' && (isPersonal(local) || isWrongDesk(address))) return [];
    return [{ address, kind, source: sourceOf(fact) }];
  });
}

function sourceOf({ verified_by, caution, changed }: BulkFact): Source {
  const isFiling = verified_by === 'ca_data_broker_registry' || caution?.includes('auto-import-unverified');
  return { name: 'datapurge', quality: isFiling ? 'filing' : 'third-party', ...(changed ? { date: changed } : {}) };
}
