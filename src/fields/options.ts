import type { Words } from '../core/words.ts';
import { wordsFor } from '../words/given-words.ts';
import { longestMatch, padded } from '../core/match-words.ts';
import { remember } from '../core/remember.ts';

const english: Words = {
  privacy: [
    'privacy*',
    'gdpr',
    'data protection',
    'personal data',
    'personal information',
    'my data',
    'data request',
    'data subject*',
    'access request',
    'subject access',
    'dpo',
    'ccpa',
    'right of access',
    'copy of my data',
  ],
  // What a data subject may ask for: the request that is chosen where nothing says which, and all of them, by which such a list is known.
  access: [
    'access',
    'access my data',
    'copy',
    'copy of my data',
    'get a copy',
    'see my data',
    'know what',
    'subject access',
  ],
  rights: [
    'rectif*',
    'correct*',
    'erase*',
    'erasure',
    'delet*',
    'restrict*',
    'portab*',
    'object*',
    'opt out',
    'withdraw*',
    'do not sell',
    'unsubscribe',
  ],
  complaint: ['complaint*', 'complain', 'dispute*', 'grievance*'],
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
  // What else a form may be about, by which a list of subjects is known.
  topics: [
    'suggestion*',
    'request*',
    'feedback',
    'compliment*',
    'praise',
    'comment*',
    'idea*',
    'orders',
    'my order',
    'order status',
    'return*',
    'refund*',
    'invoice*',
    'billing',
    'delivery',
    'account',
    'technical*',
    'problem*',
    'sales',
    'press',
    'partnership*',
    'work with us',
    'jobs',
    'careers',
    'report*',
  ],
  means: [
    'phone',
    'telephone',
    'by phone',
    'call',
    'mobile',
    'email',
    'e mail',
    'by email',
    'mail',
    'post',
    'letter',
    'whatsapp',
    'sms',
    'text message',
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
  neutral: ['neutral', 'not specified', 'prefer not to say', 'unknown', 'dear customer', 'unspecified'],
  man: ['mr', 'mister', 'male', 'man', 'sir'],
  woman: ['mrs', 'ms', 'miss', 'madam', 'female', 'woman'],
  outside: [
    'outside',
    'none',
    'not applicable',
    'n a',
    'non us',
    'not in',
    'international',
    'foreign',
    'other',
    'not listed',
  ],
};

const words = wordsFor('fields/options', english);

const has = (option: string, group: string) => longestMatch(padded(option), words()[group]) > 0;

/** True for what stands in a list before anything is chosen: no text at all, or an invitation to choose. */
export function isPlaceholder(option: string): boolean {
  const text = padded(option);
  return text.trim() === '' || has(option, 'placeholder') || option.endsWith('?');
}

/** Requests of a data subject, to choose one of. */
const areRights = (options: readonly string[]) =>
  options.filter((option) => has(option, 'access') || has(option, 'rights')).length > options.length / 2;

/** The option a privacy request belongs under: privacy, else complaint, else other, else question; never the placeholder, undefined if none is. */
export function topicOption(options: readonly string[]): string | undefined {
  const real = options.filter((option) => !isPlaceholder(option));
  for (const group of [...(areRights(real) ? ['access'] : []), 'privacy', 'complaint', 'other', 'question']) {
    const found = real.find((option) => has(option, group));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same, or the last of a list where none says anything of the kind. */
export const topicOrLast = (options: readonly string[]): string | undefined =>
  topicOption(options) ?? options.findLast((option) => !isPlaceholder(option));

/** How somebody wants to be reached, and nothing else: by telephone, by e-mail. */
export function areMeans(options: readonly string[]): boolean {
  const real = options.filter((option) => !isPlaceholder(option));
  return real.length > 1 && real.filter((option) => isWord(option, 'means')).length > real.length / 2;
}

/** What a company may be written about: half of the options, and more than one, say so. */
export function areTopics(options: readonly string[]): boolean {
  const real = options.filter((option) => !isPlaceholder(option));
  const subjects = real.filter((option) =>
    ['privacy', 'complaint', 'question', 'topics', 'access', 'rights'].some((group) => has(option, group)),
  );
  const others = real.filter((option) => !subjects.includes(option) && has(option, 'other'));
  return (
    subjects.length + others.length > 1 &&
    subjects.length > 0 &&
    (subjects.length + others.length) * 2 >= real.length &&
    !areMeans(options)
  );
}

const isWord = (option: string, group: string) => words()[group]?.includes(padded(option).trim()) ?? false;

/** Forms of address and nothing else: "Mr", "Frau", "Mme". */
export function areSalutations(options: readonly string[]): boolean {
  const real = options.filter((option) => !isPlaceholder(option));
  return real.some((option) => isWord(option, 'man')) && real.some((option) => isWord(option, 'woman'));
}

/** A form of address that says nothing about the user; undefined when there is none, then they are asked. */
export function salutationOption(options: readonly string[]): string | undefined {
  return options.find((option) => !isPlaceholder(option) && has(option, 'neutral'));
}

/** What the user could have said of themselves, and the option that says it: `{man: 'Dhr.', woman: 'Mevr.'}`. */
export function salutationChoices(options: readonly string[]): Record<string, string> {
  const pick = (group: string) => options.find((option) => isWord(option, group));
  return defined({ man: pick('man'), woman: pick('woman') });
}

/** The options of a list of states by their folded names; `outside` is the one for who lives in none of them. */
export function stateChoices(options: readonly string[]): Record<string, string> {
  const real = options.filter((option) => !isPlaceholder(option));
  const byName = Object.fromEntries(real.map((option) => [padded(option).trim(), option]));
  return defined({ ...byName, outside: real.find((option) => has(option, 'outside')) });
}

function defined(choices: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(choices).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

const names = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'sv', 'da'];
const namesIn = remember((language: string) => new Intl.DisplayNames(language, { type: 'region' }));

/** What a country may be called in a list, in the languages pages are in, folded; its code as well. */
export function countryNames(code: string): string[] {
  const spoken = names.map((language) => namesIn(language).of(code) ?? code);
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
