import { padded } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import { fromWords, wordsFor } from '../words/given-words.ts';
import { roleNamed } from './match.ts';
import { saidRequired } from './marks.ts';
import { matchers } from './roles.ts';
import type { FieldPart, FieldSnapshot } from './shape.ts';
import { indexWords } from './word-index.ts';

const english: Words = {
  day: ['day', 'dd'],
  month: ['month', 'mm'],
  year: ['year', 'yyyy', 'yy'],
  area: ['area code', 'areacode', 'std code'],
  hour: ['hour', 'hours', 'hh'],
  minute: ['minute', 'minutes', 'min'],
  'country-code': [
    'country code',
    'countrycode',
    'dial code',
    'dialling code',
    'calling code',
    'phone code',
    'dialcode',
  ],
};
const words = wordsFor('fields/parts', english);
const find = fromWords(() => indexWords(Object.entries(words())));
const parts: readonly FieldPart[] = ['day', 'month', 'year', 'hour', 'minute', 'country-code'];

/** The part that a text names when it names nothing else. */
function partNamed(text: string): FieldPart | undefined {
  const bare = saidRequired(padded(text)).rest.trim();
  const found = find()(` ${bare} `);
  return parts.find((part) => bare !== '' && found.get(part)?.length === bare.length);
}

/** "+31" or "Netherlands (+31)": a code a country is called by. */
const DIAL_CODE = /\+\s?\d{1,3}(?!\d)/;

function isDialList({ options }: FieldSnapshot): boolean {
  return options.length > 2 && options.filter((option) => DIAL_CODE.test(option)).length > options.length / 2;
}

const lastWord = (text: string) => padded(text).trim().split(' ').at(-1) ?? '';

/** A part of a telephone number that nobody keeps by itself: such a field is left to the user. */
export function isAreaCode(field: FieldSnapshot): boolean {
  return [field.label, field.placeholder, field.before].some((text) => {
    const bare = saidRequired(padded(text)).rest.trim();
    return bare !== '' && find()(` ${bare} `).get('area')?.length === bare.length;
  });
}

/** Where a field takes a part of a day, hour or telephone number: which of whose. */
export function partOf(field: FieldSnapshot): { role: string; part: FieldPart } | undefined {
  if (isDialList(field) || field.autocomplete.endsWith('tel-country-code'))
    return { role: 'phone', part: 'country-code' };
  const part = [field.label, field.placeholder, field.before, lastWord(field.name)].map(partNamed).find(Boolean);
  if (!part) return undefined;
  if (part === 'country-code') return { role: 'phone', part };
  const role = [field.group ?? '', `${field.name} ${field.id}`]
    .map((text) => roleNamed(text, { ...field, tag: 'input' }))
    .find(Boolean);
  return role && matchers.get(role)?.parts?.includes(part) ? { role, part } : undefined;
}
