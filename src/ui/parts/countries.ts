import type { Option } from './field.tsx';

// The European Economic Area and the other places there are letters for.
const codes =
  'AT BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US-CA'.split(
    ' ',
  );
/** Places a call can lead to, of which only the rule for one's own recordings matters. */
const elsewhere = ['AU', 'IN', 'JP', 'KR', 'NZ', 'US'];

/** A country's name in a language; for a part of one (ISO 3166-2) the country's with the part. */
export function placeName(code: string, language: string): string {
  const [country = code, part] = code.split('-');
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  return part === 'CA' ? `${name} (California)` : name;
}

function optionsOf(places: readonly string[], language: string): Option[] {
  return places
    .map((value) => ({ value, label: placeName(value, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}

/** Countries to choose from, by their names in a language, in its order. */
export function countryOptions(language: string): Option[] {
  return optionsOf(codes, language);
}

/** Those and more places somebody may be phoning with. */
export function placeOptions(language: string): Option[] {
  return optionsOf([...codes, ...elsewhere], language);
}
