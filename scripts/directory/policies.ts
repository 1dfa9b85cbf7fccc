import { nationalDomain } from '../../src/directory/host.ts';
import type { Company, CompanyEmail, Source } from '../../src/directory/shape.ts';
import { cleanEmail, cleanKey, cleanLink, cleanText } from './clean.ts';
import { formLink, linksOf } from './company.ts';
import { FREEMAIL } from './emails.ts';
import type { BulkFact, Facts } from './facts.ts';
import { filled } from './keys.ts';
import { bearsName, plain } from './relations.ts';

/**
 * What a dated copy of a service's own policy says. An old one is a suggestion; a host is a key only when it bears the
 * service's name. A policy that states no country never widens whom a company serves.
 */
export function companyOfPolicy(fact: BulkFact, facts: Pick<Facts, 'badEmails' | 'slips'>): Company {
  const name = cleanText(fact.name.split(' | ').at(-1) ?? fact.name);
  const hosts = fact.domains.flatMap((host) => cleanKey(host) ?? []);
  const fromMail = fact.caution?.includes('domain-from-mail-address') === true;
  const [own, other] = split(hosts, (host) => fact.status === 'confirms' || isNamedLike(host, name));
  const emails = emailsOf(fact, facts);
  const form = formLink(fact.webform);
  return {
    id: fact.id,
    name,
    domains: own.map((host) => ({ host, confidence: fromMail ? 'B' : 'A' })),
    ...filled('weakDomains', other),
    countries: fact.countries.length > 0 ? fact.countries : countriesOf(name, hosts),
    ...(emails.length > 0 ? { emails } : {}),
    ...(form ? { webform: { url: form, source: sourceOf(fact, 'webform', fact.webform ?? '') } } : {}),
    ...filled('privacyUrls', linksOf(fact.privacy_urls)),
  };
}

/** True when the host bears the service's name, its beginning or its initials: a policy may stand on a parent's site. */
function isNamedLike(host: string, name: string): boolean {
  const [label = ''] = host
    .replace(/^www\./, '')
    .split('.')
    .map(plain);
  const initials = plain((name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]).join(''));
  return bearsName({ name }, host) || label === initials || (plain(name).length > 2 && label.includes(plain(name)));
}

// `Model USA` is no company of everybody.
const NAMED: [RegExp, string][] = [
  [/\bUSA?$/, 'US'],
  [/\bUK$/, 'GB'],
];

function countriesOf(name: string, hosts: string[]): string[] {
  const named = NAMED.find(([pattern]) => pattern.test(name))?.[1];
  if (named) return [named];
  const national = hosts.flatMap((host) => nationalDomain(host) ?? []);
  return national.length === hosts.length && national.length > 0 ? [...new Set(national)].toSorted() : ['*'];
}

function split(hosts: string[], is: (host: string) => boolean): [string[], string[]] {
  return [hosts.filter(is), hosts.filter((host) => !is(host))];
}

function emailsOf(fact: BulkFact, { badEmails, slips }: Pick<Facts, 'badEmails' | 'slips'>): CompanyEmail[] {
  return (fact.emails ?? []).flatMap((raw) => {
    const address = cleanEmail(raw);
    if (!address || badEmails.has(address.toLowerCase()) || slips.has(address)) return [];
    if (FREEMAIL.test(address.split('@')[1] ?? '') && !fact.domains.includes(address.split('@')[1] ?? '')) return [];
    return [{ address, kind: 'privacy', source: sourceOf(fact, 'email', raw) }];
  });
}

const OLD = new Set(['old-2020-21', 'seen-before-2024-11']);

function sourceOf(fact: BulkFact, field: string, value: string): Source {
  const seen = fact.evidence?.find((one) => one.field === field && one.value === value);
  const url = seen && cleanLink(seen.seen_at);
  const quality = fact.caution?.some((text) => OLD.has(text)) ? 'old-policy' : 'policy';
  return {
    name: 'opentermsarchive',
    quality,
    ...(fact.changed ? { date: fact.changed } : {}),
    ...(url ? { url } : {}),
  };
}
