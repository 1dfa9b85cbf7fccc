import type { Words } from '../core/words.ts';
import { wordsFor } from '../languages/field-words.ts';
import { longestMatch, padded } from '../core/match-words.ts';

const english: Words = {
  privacy: ['privacy*', 'gdpr', 'data protection', 'personal data', 'my data', 'data request', 'data subject*'],
  complaint: ['complaint*', 'complain'],
  question: ['question*', 'enquir*', 'inquir*', 'customer service', 'customer support', 'support', 'contact*'],
  other: [
    'other',
    'others',
    'something else',
    'general',
    'miscellaneous',
    'general enquiry',
    'none of the above',
    'anything else',
  ],
  placeholder: [
    'select',
    'choose',
    'please select',
    'please choose',
    'make a choice',
    'pick',
    'select one',
    'none selected',
  ],
  neutral: ['mx', 'other', 'neutral', 'not specified', 'prefer not to say', 'unknown', 'dear customer'],
};

const words = wordsFor('fields/options', english);

function isPlaceholder(option: string): boolean {
  const text = padded(option);
  return text.trim() === '' || longestMatch(text, words.placeholder) > 0;
}

/** The option a privacy request belongs under: privacy, else complaint, else other, else question; never the placeholder. */
export function topicOption(options: readonly string[]): string | undefined {
  const real = options.filter((option) => !isPlaceholder(option));
  for (const group of ['privacy', 'complaint', 'other', 'question']) {
    const found = real.find((option) => longestMatch(padded(option), words[group]) > 0);
    if (found !== undefined) return found;
  }
  return real.at(-1);
}

/** A form of address that says nothing about the user; undefined when there is none, then it is left to them. */
export function salutationOption(options: readonly string[]): string | undefined {
  return options.find((option) => !isPlaceholder(option) && longestMatch(padded(option), words.neutral) > 0);
}

const names = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'sv', 'da'];

/** What a country may be called in a list, in the languages pages are in, folded; its code as well. */
export function countryNames(code: string): string[] {
  const spoken = names.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code);
  return [...new Set([...spoken, code, code === 'NL' ? 'Holland' : code].map((name) => padded(name)))];
}

/** The option for a country (ISO 3166-1 alpha-2). */
export function countryOption(options: readonly string[], code: string): string | undefined {
  const wanted = countryNames(code);
  return (
    options.find((option) => wanted.includes(padded(option))) ??
    options.find((option) => wanted.some((name) => name.trim().length > 3 && padded(option).includes(name)))
  );
}
