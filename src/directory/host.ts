/**
 * A host as written in keys: lower case, punycode (URL standard), without the root's dot. Undefined for IP addresses,
 * one-label names (`localhost`) and anything that is more than a host.
 */
export function hostName(host: string): string | undefined {
  const bare = host.endsWith('.') ? host.slice(0, -1) : host;
  if (bare.length > 253 || /[\s/\\@?#:%[\]]/.test(bare) || !URL.canParse(`http://${bare}/`)) return undefined;
  const name = new URL(`http://${bare}/`).hostname;
  if (/^[\d.]+$/.test(name) || !/^[^.]+(\.[^.]+)+$/.test(name)) return undefined;
  return name;
}

/** The host, then shorter by one label each time, as long as a dot remains: `a.b.nl`, `b.nl`. */
export function suffixesOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** True for the platform's own main host, where no subdomain stands for a customer. */
export function isFrontDoor(host: string, platform: string): boolean {
  return host === platform || host === `www.${platform}`;
}

/** ISO 3166-1 alpha-2 of a country's top-level domain; for generic ones a code that no company serves, or undefined. */
export function domainCountry(host: string): string | undefined {
  return countryCode(host.slice(host.lastIndexOf('.') + 1));
}

// Sold to anyone anywhere; from "Country code top-level domains treated as generic", Google Search Central.
const GENERIC = new Set(
  'ac ad ag ai am as bz cc cd co dj eu fm gg gl io is la li ly me ms nu sc sh sr su to tv vc ws'.split(' '),
);

/** The country of the host's own top-level domain; undefined under generic ones, including `.eu` and `.io`. */
export function nationalDomain(host: string): string | undefined {
  return GENERIC.has(host.slice(host.lastIndexOf('.') + 1)) ? undefined : domainCountry(host);
}

/** Language and country in the first part of the path: `/nl/`, `/nl-be/`, `/en_GB/`; a language alone may also be a country. */
export function pathPlace(path: string): { language?: string; country?: string } {
  const match = /^\/([a-z]{2})(?:[-_]([a-z]{2}))?(?:\/|$)/i.exec(path);
  if (!match?.[1]) return {};
  const country = countryCode(match[2] ?? match[1]);
  return { language: match[1].toLowerCase(), ...(country ? { country } : {}) };
}

function countryCode(label: string): string | undefined {
  if (label.length !== 2) return undefined;
  return label.toLowerCase() === 'uk' ? 'GB' : label.toUpperCase();
}
