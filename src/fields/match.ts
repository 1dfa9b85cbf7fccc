import { padded } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import { fromWords, wordsFor } from '../words/given-words.ts';
import { saidRequired } from './marks.ts';
import { matchers } from './roles.ts';
import type { FieldMatcher, FieldSnapshot } from './shape.ts';
import { indexWords, type Found, type Span } from './word-index.ts';

const english: Words = {
  // Whose or what else's name, number or address it may be: then it is nothing of the sender's.
  others: [
    'user',
    'username',
    'nick*',
    'screen name',
    'product*',
    'file',
    'filename',
    'event',
    'project',
    'domain',
    'fax*',
    'school',
    'child*',
    'spouse',
    'guardian',
    'emergency',
    'pet',
    'vehicle',
    'license plate',
    'serial number',
    'item*',
    'article*',
    'model',
    'vat',
    'tax',
    'brand',
    'card',
    'maiden',
    'bank',
    'friend*',
    'recipient*',
    'referr*',
    'supervisor',
    'job',
    'url',
    'website',
    'web site',
    'webpage',
    'facebook',
    'twitter',
    'linkedin',
    'skype',
    'instagram',
  ],
};

const others = wordsFor('fields/match', english);
const ofRoles = [...matchers.values()].map(({ id, english: own }) => ({ id, words: wordsFor(`fields/${id}`, own) }));
const find = fromWords(() =>
  indexWords([
    ...ofRoles.flatMap(({ id, words }) =>
      Object.entries(words()).map(([group, list]) => [`${id}.${group}`, list] as const),
    ),
    ['others', others().others ?? []],
  ]),
);

/** How much each source counts: what the user reads counts more than what the programmer wrote. */
const LABEL = 4;
const NAME = 3;
const sources: readonly { weight: number; read: (field: FieldSnapshot) => string }[] = [
  { weight: LABEL, read: (field) => field.label },
  { weight: NAME, read: (field) => `${field.name} ${field.id}` },
  { weight: 2.5, read: (field) => field.placeholder },
  { weight: 2, read: (field) => field.before },
];

/** Below this nothing is believed. */
const CUT = 2;
/** A text longer than this in which the word is but a small share says more than that word: it is believed only with another source. */
const LONG = 25;
const SHARE = 0.3;
const DOUBT = 0.4;

interface Source {
  weight: number;
  /** The text without marks such as "required" and without words that stand twice. */
  bare: string;
  found: Found;
  /** A programmer's word that stands alone, "type", means little where the user reads another. */
  isLoose: boolean;
}

/** The texts around a field in which a word is known; others say nothing of any role. */
function readSources(field: FieldSnapshot): Source[] {
  return sources.flatMap(({ weight, read }) => {
    const text = saidRequired(padded(read(field))).rest;
    const found = find()(text);
    if (found.size === 0) return [];
    const tokens = [...new Set(text.split(' ').filter(Boolean))];
    return { weight, bare: tokens.join(' '), found, isLoose: weight === NAME && field.label !== '' };
  });
}

/** The word that means the role; words of `only` must be all there is. */
function spanOf({ bare, found, isLoose }: Source, id: string): Span | undefined {
  const match = found.get(`${id}.match`);
  const only = found.get(`${id}.only`);
  return only && !isLoose && only.length === bare.length && only.length > (match?.length ?? 0) ? only : match;
}

const free = new Set(['message', 'topic', 'subject', 'salutation', 'date', 'call_date', 'call_time', 'case_number']);

const isWithin = (inner: Span, outer: Span | undefined) =>
  outer !== undefined && inner.at >= outer.at && inner.at + inner.length <= outer.at + outer.length;

/** A word that rules a role out does not where it is part of one that means it: "first and last name" is a name. */
function isRuledOut(source: Source, id: string): boolean {
  const match = spanOf(source, id);
  const against = [source.found.get(`${id}.never`), free.has(id) ? undefined : source.found.get('others')];
  return against.some((span) => span !== undefined && !isWithin(span, match));
}

/** Roles that pages ask for together in one field, for which there is no value. */
const together: Readonly<Record<string, string>> = { postal_code: 'city', city: 'postal_code' };

/** "Postcode and town" is neither of them. */
function isOfTwo({ weight, found }: Source, id: string): boolean {
  const [own, other] = [found.get(`${id}.match`), found.get(`${together[id]}.match`)];
  if (weight < LABEL || !own || !other) return false;
  return !isWithin(own, other) && !isWithin(other, own);
}

const isAside = ({ bare }: Source, length: number) => bare.length > LONG && length < bare.length * SHARE;

function scoreOf(matcher: FieldMatcher, field: FieldSnapshot, read: readonly Source[]): number {
  if (field.autocomplete && matcher.autocomplete.includes(field.autocomplete.split(' ').at(-1) ?? '')) return 12;
  if (read.some((source) => isRuledOut(source, matcher.id) || isOfTwo(source, matcher.id))) return 0;
  const byType = matcher.types.includes(field.type) ? (field.type === 'email' ? 5 : 2.5) : 0;
  // A longer word says more: "first name" beats "name" in the same label.
  return read.reduce((sum, source) => {
    const length = spanOf(source, matcher.id)?.length;
    const trust = length && !free.has(matcher.id) && isAside(source, length) ? DOUBT : 1;
    return length ? sum + trust * source.weight * (1 + length / 40) : sum;
  }, byType);
}

/** The role of a field, or undefined when nothing is sure enough. Every role is asked in the same way. */
export function roleOf(field: FieldSnapshot): string | undefined {
  const read = readSources(field);
  let best: { id: string; score: number } | undefined;
  for (const matcher of matchers.values()) {
    if (!suits(matcher, field)) continue;
    const score = scoreOf(matcher, field, read);
    if (score >= CUT && score > (best?.score ?? 0)) best = { id: matcher.id, score };
  }
  return best?.id;
}

/** A field that asks for an hour, without saying of what. */
export function isHour(field: FieldSnapshot): boolean {
  if (field.tag !== 'input' || !/^(text|time)$/.test(field.type)) return false;
  return readSources(field).some(({ found }) => found.has('call_time.beside') && !found.has('call_time.never'));
}

/** The role a text names by itself, as a label would. */
export function roleNamed(label: string, field: FieldSnapshot): string | undefined {
  return roleOf({ ...field, label, type: 'text', name: '', id: '', placeholder: '', before: '', autocomplete: '' });
}

const choices = new Set(['topic', 'salutation', 'country', 'state']);
const onlyChoices = new Set(['topic', 'salutation']);
const long = new Set(['message', 'street']);
const numbers = new Set([
  'phone',
  'postal_code',
  'house_number',
  'customer_number',
  'order_number',
  'contract_number',
  'case_number',
]);
/** Input types that take only some roles; a type that is not here takes any, or none when it takes no text. */
const byType: Readonly<Record<string, (id: string) => boolean>> = {
  email: (id) => id === 'email' || id === 'email_confirm',
  number: (id) => numbers.has(id),
  tel: (id) => numbers.has(id),
  date: (id) => id === 'date' || id === 'call_date',
  'datetime-local': (id) => id === 'date' || id === 'call_date',
  time: (id) => id === 'call_time',
  url: () => false,
  color: () => false,
  range: () => false,
  month: () => false,
  week: () => false,
  checkbox: () => false,
};

/** Long texts go into long fields, choices into lists, and the other way round. */
function suits({ id }: FieldMatcher, field: FieldSnapshot): boolean {
  if (field.tag === 'select' || field.tag === 'listbox' || field.type === 'radio') return choices.has(id);
  if (onlyChoices.has(id)) return false;
  if (field.tag === 'textarea' || field.tag === 'editor') return long.has(id);
  return id !== 'message' && (byType[field.type]?.(id) ?? true);
}
