import type { DirectoryCheck } from './shape.ts';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
// Known to Intl, but not a country.
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'ZZ']);

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code) || names.of(code) === undefined) return false;
  // `UK` is an alias of `GB`.
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

export default {
  id: 'countries',
  english: 'Countries are ISO 3166-1 alpha-2 codes, or * for all.',
  level: 'stop',
  run: (company) => [
    ...(company.countries.length === 0 ? ['serves no country'] : []),
    ...[company.country, ...company.countries]
      .filter((code) => code !== undefined && code !== '*' && !isCountry(code))
      .map(String),
  ],
} satisfies DirectoryCheck;
