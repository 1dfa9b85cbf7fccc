import { isSameSite, siteLabel } from '../../../src/detect/site.ts';
import { suffixesOf } from '../../../src/directory/host.ts';
import { cleanEmail } from '../clean.ts';
import { FREEMAIL, isPersonal, isWrongDesk } from '../emails.ts';
import type { LeftOut } from './shape.ts';

// A mailbox is reported only if its name shows that it is one: a first name alone looks like any other word.
const DESK =
  /privac|dpo|gdpr|avg|rgpd|dsgvo|datenschutz|dataprotect|gegevens|persoons|rights|rechten|inzage|verzoek|request|dsar|^(fg|dsb|dpd|cpd|data|legal|jurid\w*|recht|compliance|info|contact\w*|kontakt|klant\w*|kunden\w*|customer\w*|client\w*|service\w*|support|care|help\w*|hello|office|mail|team|secretariaat|bezwaar|klacht\w*|complaints?|webcare|vragen|questions?|ombuds\w*)$/i;

// Authorities that statements name for complaints (GDPR art. 13(2)(d)).
const AUTHORITIES =
  /^(autoriteitpersoonsgegevens\.nl|apd-gba\.be|gegevensbeschermingsautoriteit\.be|cnil\.fr|bfdi\.bund\.de|datenschutz-\w+\.de|ldi\.nrw\.de|dsb\.gv\.at|ico\.org\.uk|dataprotection\.ie|edps\.europa\.eu|aepd\.es|garanteprivacy\.it|uodo\.gov\.pl|imy\.se|datatilsynet\.(dk|no)|cnpd\.(lu|pt)|edoeb\.admin\.ch)$/;

/** Why an address may not be reported; undefined if it may. `general`: the page does not name it for privacy. */
export function whyLeftOut(
  email: string,
  role: string,
  page: string,
  platforms: ReadonlySet<string>,
): LeftOut | undefined {
  const address = cleanEmail(email);
  const [local = '', domain = ''] = address?.split('@') ?? [];
  if (!address) return 'unreadable';
  if (FREEMAIL.test(domain)) return 'freemail';
  const hosts = suffixesOf(domain);
  if (hosts.some((host) => AUTHORITIES.test(host)) || /(^|\.)europa\.eu$/.test(domain)) return 'authority';
  // A platform's own statement names its own department.
  if (hosts.some((host) => platforms.has(host)) && !isSameSite(domain, page)) return 'platform';
  if (isPersonal(local)) return 'named-person';
  if (isWrongDesk(address)) return 'wrong-desk';
  if (!isDesk(local, domain)) return 'not-a-role';
  return role === 'general' ? 'general' : undefined;
}

function isDesk(local: string, domain: string): boolean {
  const words = local.split(/[._+-]/);
  return words.some((word) => DESK.test(word)) || local.toLowerCase() === siteLabel(domain);
}
