import type { CompanyEmail, Source } from '../../src/directory/shape.ts';
import { cleanEmail } from './clean.ts';
import type { Fact, Facts } from './facts.ts';

/** Providers where anyone can get a mailbox. */
export const FREEMAIL =
  /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|gmx|web|t-online|freenet|email|mail|posteo|mailbox|abv|proton|protonmail|pm|yandex|qq|163|126|libero|orange|wanadoo|laposte|free|sfr|ziggo|kpnmail|planet|hetnet|xs4all|telenet|skynet|riseup)\.(com|net|org|de|at|ch|nl|be|fr|it|co\.uk|eu|me|ru|bg)$/;

const WRONG_DESK =
  /^(impressum|imprint|widerruf|retouren?|returns?|e?shop|(?!after)\w*sales\w*|verkauf|verkaufen|vertrieb|handel|orders?|bestellung|recruit\w*|jobs?|hr|rh|hrd_\w+|careers?|karriere|bewerbung|webmaster|web-admin|siteadmin|website|sysadmin|postmaster|hostmaster|abuse|security|marketing|presse|press|ads|werbung|bd|no-?reply|ticket)([._-].*)?$/i;

const ROLE_WORD =
  /^(info|contact\w*|kontakt|poststelle|sekretariat|hello|office|mail|service|kunden\w*|customer\w*|client\w*|relations?|legal|privacy|data\w*|datenschutz\w*|dsb|dpo|gdpr|support\w*|care|team|help\w*|internal|business|experience|sales|de|at|ch|uk|nl|eu|fr|pl|lzpd|lpd|fiu|abwickler|community|moenckeberg|mobile|notices|email|officer|grievance|klantenservice|justiziariat|vorstand|tierschutzallianz|bdb|department|td|obsluga|klienta)$/i;

/** True for a person's mailbox (`jan.jansen`): personal data, and gone when that person leaves. */
export function isPersonal(local: string): boolean {
  const parts = local.split('.');
  return parts.length === 2 && parts.every((part) => /^[a-z-]+$/i.test(part) && !ROLE_WORD.test(part));
}

/** True for departments that cannot handle a request: orders, jobs, technical mail of the site. */
export function isWrongDesk(email: string): boolean {
  return WRONG_DESK.test(email.split('@')[0] ?? '');
}

/** Quality as the source states it; `community` for sources that do not check their addresses. */
export function qualityOf(fact: Fact, source: string): Source['quality'] | undefined {
  if (source !== 'datenanfragen') return fact.quality === 'community-pattern' ? undefined : 'community';
  return fact.quality === 'tested' || fact.quality === 'verified' ? fact.quality : 'scraped';
}

// Departments that the sources themselves did not recognise, in their languages.
const DESKS: [CompanyEmail['kind'], RegExp][] = [
  ['privacy', /^(kvkk|lgpd|rodo|encarregado)\b/i],
  ['support', /account|delete|atendimento|suporte|soporte|assist|enquir|obsluga|asiakaspalvelu|^sac$|^ask$|_cs$/i],
  ['general', /^(contato|bonjour|home|siege|human|tools|developer)$|contact|forum|request/i],
];

/** The kind of a mailbox, from what the source says, else from its name; undefined if the name says nothing. */
function kindOf(
  kind: string | undefined,
  source: string,
  address: string,
  fact: Fact,
): CompanyEmail['kind'] | undefined {
  if (kind === 'privacy' || kind === 'legal' || kind === 'general' || kind === 'support') return kind;
  if (kind !== 'other') return undefined;
  // These sources read the company's own statement.
  if (source === 'datenanfragen' || source === 'nl-data-optout') return 'general';
  const [local = ''] = address.toLowerCase().split('@');
  const [known] = DESKS.find(([, pattern]) => pattern.test(local)) ?? [];
  return known ?? (isNamedAfter(local, fact) ? 'general' : undefined);
}

/** True for `metamask@` of MetaMask: named after the service, not after a person. */
function isNamedAfter(local: string, { name, domains = [] }: Fact): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const names = [name, ...domains.map((host) => host.split('.')[0] ?? '')].map(plain);
  return names.some((known) => known === plain(local) || (local.length > 5 && known.includes(plain(local))));
}

/** The fact's addresses that may be shown: nothing guessed, no freemail, no person, nothing that bounces, no wrong department. */
export function pickEmails(fact: Fact, facts: Pick<Facts, 'badEmails'>): CompanyEmail[] {
  return (fact.emails ?? []).flatMap((raw, at) => {
    const name = fact.email_src?.[at] ?? 'datenanfragen';
    const [address, quality] = [cleanEmail(raw), qualityOf(fact, name)];
    const kind = address && kindOf(fact.email_kind?.[at], name, address, fact);
    if (!address || !kind || !quality || !isUsable(address, kind, fact, facts)) return [];
    if (quality === 'community' && isWrongDesk(address)) return [];
    const date = name === 'datenanfragen' ? fact.contact_changed : undefined;
    return [{ address, kind, source: { name, quality, ...(date ? { date } : {}) } }];
  });
}

function isUsable(address: string, kind: string, fact: Fact, facts: Pick<Facts, 'badEmails'>): boolean {
  const [local = '', domain = ''] = address.split('@');
  if (facts.badEmails.has(address.toLowerCase())) return false;
  if (FREEMAIL.test(domain) && !fact.domains?.includes(domain)) return false;
  if (kind === 'privacy' || kind === 'legal') return true;
  const hasOther = fact.webform !== undefined || fact.address !== undefined;
  return !isPersonal(local) && !(hasOther && isWrongDesk(address));
}
