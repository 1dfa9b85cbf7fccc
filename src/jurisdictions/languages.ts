/**
 * Countries, by an official language that companies there do business in (ISO 639-1 → ISO 3166-1), as far as letters reach them:
 * also for languages that have no letters yet.
 */
const countriesOf: Readonly<Record<string, string>> = {
  bg: 'BG',
  cs: 'CZ',
  da: 'DK',
  de: 'DE AT LI CH BE LU',
  el: 'GR CY',
  en: 'GB IE MT US CA AU NZ',
  es: 'ES MX AR CL CO PE',
  et: 'EE',
  fi: 'FI',
  fr: 'FR MC BE CH LU CA',
  hr: 'HR',
  hu: 'HU',
  is: 'IS',
  it: 'IT SM CH',
  lt: 'LT',
  lv: 'LV',
  nb: 'NO',
  nl: 'NL BE',
  pl: 'PL',
  pt: 'PT BR',
  ro: 'RO',
  sk: 'SK',
  sl: 'SI',
  sv: 'SE',
};

/** The language most business is done in where the postcode does not tell: Brussels, Luxembourg, a Swiss company without address. */
const mostUsed: Readonly<Record<string, string>> = { BE: 'nl', CA: 'en', CH: 'de', LU: 'fr' };

type Span = readonly [from: number, to: number, language: string];

/** Postcodes by language area, the first that fits; Brussels (1000 to 1299) and Biel (2500 to 2505) have two languages and stand nowhere. */
const areas: Readonly<Record<string, readonly Span[]>> = {
  BE: [
    [1300, 1499, 'fr'],
    [1500, 3999, 'nl'],
    [4700, 4791, 'de'],
    [4000, 7999, 'fr'],
    [8000, 9999, 'nl'],
  ],
  CH: [
    [1000, 2499, 'fr'],
    [2506, 2539, 'fr'],
    [2540, 2599, 'de'],
    [2600, 2999, 'fr'],
    [6500, 6999, 'it'],
    [3000, 9999, 'de'],
  ],
};

/** The postcode of an address: four digits alone before the place, with or without the country's letters. */
function postcodeIn(lines: readonly string[]): number | undefined {
  const [, code] = lines.map((line) => /^(?:[A-Z]{1,2}[- ]?)?(\d{4})\s+\p{L}/u.exec(line)).findLast(Boolean) ?? [];
  return code === undefined ? undefined : Number(code);
}

function areaOf(country: string, lines: readonly string[]): string | undefined {
  const code = postcodeIn(lines);
  return code === undefined ? undefined : areas[country]?.find(([from, to]) => code >= from && code <= to)?.[2];
}

/** Where a company is: ISO 3166-1 or -2, and the lines of its postal address where they are known. */
export interface Seat {
  country?: string | undefined;
  lines?: readonly string[] | undefined;
}

/**
 * The official language of a company's seat (ISO 639-1). Where a country has several: that of the area its postcode lies in,
 * else the preferred one if it is official there, else the one most used. Undefined where none is known.
 */
export function officialLanguage({ country, lines = [] }: Seat, preferred: string): string | undefined {
  if (!country) return undefined;
  if (country === 'CA-QC') return 'fr';
  const place = country.slice(0, 2);
  const official = Object.keys(countriesOf).filter((id) => countriesOf[id]?.split(' ').includes(place));
  if (official.length < 2) return official[0];
  return areaOf(place, lines) ?? (official.includes(preferred) ? preferred : mostUsed[place]);
}
