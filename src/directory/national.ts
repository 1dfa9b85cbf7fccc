import type { Company } from './shape.ts';

/**
 * True if a company is a group's branch for one of the countries it serves: its name or its id says which (`Model
 * Deutschland GmbH`, `model-gb`), and not only because the host does (`model-deutschland.example`).
 */
export function isNationalBranch({ id, name, countries, ...keys }: Company, host: string): boolean {
  const hosts = keys.domains.map((domain) => domain.host);
  // Some ids are a domain written with a hyphen.
  const isDomain = hosts.some((domain) => id.endsWith(domain.replaceAll('.', '-')));
  return countries.some((country) => {
    if (!isDomain && id.endsWith(`-${country.toLowerCase()}`)) return true;
    return namesOfCountry(country).some((word) => wordIn(name, word) && !host.includes(word.toLowerCase()));
  });
}

function wordIn(text: string, word: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.toLowerCase().includes(` ${word.toLowerCase()} `);
}

/** The country in English, in full and short (`UK`), and in its own main language (CLDR, as the browser knows it). */
function namesOfCountry(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const own = new Intl.Locale('und', { region: country }).maximize().language;
  return [
    new Intl.DisplayNames([own], { type: 'region' }).of(country),
    new Intl.DisplayNames(['en'], { type: 'region' }).of(country),
    new Intl.DisplayNames(['en'], { type: 'region', style: 'short' }).of(country),
  ].flatMap((name) => name ?? []);
}
