/** Second-level suffixes under which sites are registered: `example.co.uk` is a site, `co.uk` is not. */
const SECOND_LEVEL = /^(ac|co|com|edu|gob|gov|gv|ltd|me|net|nom|or|org|plc|sch)$/;

/** The part of a host that names the site: `example` in `www.example.co.uk`. Good enough for comparing, not for lookups. */
export function siteLabel(host: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  const deep = labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.at(deep ? -3 : -2) ?? '';
}

/** True for two hosts with the same label before the suffix, as in `example.nl` and `mail.example.com`. */
export function isSameSite(a: string, b: string): boolean {
  return a !== '' && b !== '' && siteLabel(a) !== '' && siteLabel(a) === siteLabel(b);
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** A host without its `www.`. */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}

/** True for two hosts under one registered name: `www.example.nl` and `privacy.example.nl`, but not `example.com`. */
export function isSameDomain(a: string, b: string): boolean {
  return registered(a) !== '' && registered(a) === registered(b);
}

function registered(host: string): string {
  const name = host.toLowerCase();
  const label = siteLabel(name);
  return label === '' ? '' : name.slice(name.lastIndexOf(`${label}.`));
}
