import { isPlaceholder, areSalutations, areTopics, countryNames } from './options.ts';
import { padded } from '../core/match-words.ts';
import { fromWords } from '../words/given-words.ts';

/** Countries of which a list of countries has some, wherever it is made. */
const COMMON = ['NL', 'DE', 'FR', 'BE', 'GB', 'ES', 'IT', 'PL'];
const MIN_COUNTRIES = 3;

const namesOfCountries = fromWords(
  () => new Map(COMMON.flatMap((code) => countryNames(code).map((name) => [name, code]))),
);

function areCountries(options: readonly string[]): boolean {
  const real = options.filter((option) => !isPlaceholder(option));
  const names = namesOfCountries();
  const found = new Set(real.flatMap((option) => names.get(padded(option)) ?? []));
  return found.size >= MIN_COUNTRIES || (found.size === 2 && real.length === 2);
}

/** The role that the options of a list name by themselves, whatever the list is called. */
export function roleOfOptions(options: readonly string[]): 'salutation' | 'country' | 'topic' | undefined {
  if (areSalutations(options)) return 'salutation';
  if (areTopics(options)) return 'topic';
  return areCountries(options) ? 'country' : undefined;
}
