import type { Option } from './field.tsx';

// The European Economic Area: where the GDPR is the user's law.
const codes = 'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/** Countries to choose from, by their names in a language, in its order. */
export function countryOptions(language: string): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}
