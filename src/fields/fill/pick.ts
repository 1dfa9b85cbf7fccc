import { padded } from '../../core/match-words.ts';
import { fold, shorten } from '../../core/text.ts';
import { countryNames, countryOption, topicOrLast } from '../options.ts';
import { matchers } from '../roles.ts';
import type { ScannedField } from '../shape.ts';
import { momentOf, monthName } from './date.ts';
import { phoneParts } from './phone.ts';

/** A choice as the page offers it: what the user reads, and the value behind it where there is one. */
export interface Choice {
  text: string;
  value: string;
}

/** What a field is asked to hold. */
export interface Wanted {
  value: string;
  role: string;
  part?: ScannedField['part'] | undefined;
  /** True where the scan saw no options: the choice is made in the list as it opens. */
  isOpen?: boolean;
  /** The page's language, empty when it does not say. */
  language: string;
}

/** The longest text that a scan tells of an option. */
const MAX_TEXT = 160;
const isNone = (index: number) => (index < 0 ? undefined : index);

const shown = ({ text }: Choice) => shorten(text.replace(/\s+/g, ' ').trim(), MAX_TEXT);

function byText(choices: readonly Choice[], value: string): number | undefined {
  const exact = choices.findIndex((choice) => shown(choice) === value);
  return isNone(exact >= 0 ? exact : choices.findIndex((choice) => fold(shown(choice)) === fold(value)));
}

/** The option a privacy request belongs under, in a list that shows its options only when it is open. */
function byTopic(choices: readonly Choice[]): number | undefined {
  const option = topicOrLast(choices.map(({ text }) => text));
  return option === undefined ? undefined : choices.findIndex(({ text }) => text === option);
}

function byCountry(choices: readonly Choice[], code: string): number | undefined {
  const texts = choices.map(({ text }) => text);
  const named = countryOption(texts, code);
  if (named !== undefined) return texts.indexOf(named);
  return isNone(choices.findIndex(({ value }) => value.toUpperCase() === code));
}

/** "+31", "0031", "Netherlands (+31)"; of several countries with one code the number's own. */
function byCallingCode(choices: readonly Choice[], number: string): number | undefined {
  const parts = phoneParts(number);
  if (!parts) return undefined;
  const { code, country } = parts;
  const hasCode = new RegExp(`(?:\\+|\\b00)${code}(?!\\d)`);
  const coded = choices.filter(({ text, value }) => hasCode.test(text) || hasCode.test(value));
  const plain = coded.length > 0 ? coded : choices.filter(({ text, value }) => text.trim() === code || value === code);
  const names = countryNames(country);
  const own = plain.find(({ text }) => names.some((name) => padded(text).includes(name)));
  const found = own ?? plain.find(({ value }) => value.toUpperCase() === country) ?? plain[0];
  return found ? choices.indexOf(found) : byCountry(choices, country);
}

const languages = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'sv', 'da'];

function byMonth(choices: readonly Choice[], month: string, language: string): number | undefined {
  const spoken = [language, ...languages].flatMap((one) =>
    (['long', 'short'] as const).map((length) => fold(monthName(month, one, length) ?? '').replace(/\.$/, '')),
  );
  const names = new Set(spoken.filter((name) => name.length > 2));
  const found = choices.findIndex(({ text }) => names.has(fold(text).replace(/\.$/, '')));
  return isNone(found) ?? byNumber(choices, month);
}

function byNumber(choices: readonly Choice[], digits: string): number | undefined {
  const isIt = (text: string) => /^\d{1,4}$/.test(text.trim()) && Number(text) === Number(digits);
  const found = choices.findIndex(({ text }) => isIt(text));
  return isNone(found >= 0 ? found : choices.findIndex(({ value }) => isIt(value)));
}

function byMoment(choices: readonly Choice[], { value, part, language }: Wanted): number | undefined {
  const moment = momentOf(value);
  if (!moment || !part || !(part in moment)) return undefined;
  const digits = moment[part as keyof typeof moment];
  if (digits === '') return undefined;
  if (part === 'month') return byMonth(choices, digits, language);
  return byNumber(choices, digits) ?? (part === 'year' ? byNumber(choices, digits.slice(2)) : undefined);
}

/** Which of the choices is the wanted one; undefined when none surely is: no choice is better than a wrong one. */
export function pickChoice(choices: readonly Choice[], wanted: Wanted): number | undefined {
  const { value, role, part } = wanted;
  if (part === 'country-code') return byCallingCode(choices, value);
  if (part) return byMoment(choices, wanted);
  const found = byText(choices, value);
  const matcher = matchers.get(role);
  if (found === undefined && wanted.isOpen && matcher?.choice === 'topic') return byTopic(choices);
  const isCountry = matcher?.written === 'country' && /^[A-Z]{2}$/.test(value);
  return found ?? (isCountry ? byCountry(choices, value) : undefined);
}
