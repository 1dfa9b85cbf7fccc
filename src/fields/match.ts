import { padded } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import { fromWords, wordsFor } from '../words/given-words.ts';
import { saidRequired } from './marks.ts';
import { matchers } from './roles.ts';
import type { FieldKind, FieldMatcher, FieldSnapshot } from './shape.ts';
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

const isWithin = (inner: Span, outer: Span | undefined) =>
  outer !== undefined && inner.at >= outer.at && inner.at + inner.length <= outer.at + outer.length;

/** A word that rules a role out does not where it is part of one that means it: "first and last name" is a name. */
function isRuledOut(source: Source, { id, impersonal }: FieldMatcher): boolean {
  const match = spanOf(source, id);
  const against = [source.found.get(`${id}.never`), impersonal ? undefined : source.found.get('others')];
  return against.some((span) => span !== undefined && !isWithin(span, match));
}

/** "Postcode and town" is neither of them. */
function isOfTwo({ weight, found }: Source, { id, with: beside }: FieldMatcher): boolean {
  const [own, other] = [found.get(`${id}.match`), found.get(`${beside}.match`)];
  if (weight < LABEL || !own || !other) return false;
  return !isWithin(own, other) && !isWithin(other, own);
}

const isAside = ({ bare }: Source, length: number) => bare.length > LONG && length < bare.length * SHARE;

function scoreOf(matcher: FieldMatcher, field: FieldSnapshot, read: readonly Source[]): number {
  if (field.autocomplete && matcher.autocomplete.includes(field.autocomplete.split(' ').at(-1) ?? '')) return 12;
  if (read.some((source) => isRuledOut(source, matcher) || isOfTwo(source, matcher))) return 0;
  const byType = matcher.types.includes(field.type) ? (field.type === 'email' ? 5 : 2.5) : 0;
  // A longer word says more: "first name" beats "name" in the same label.
  return read.reduce((sum, source) => {
    const length = spanOf(source, matcher.id)?.length;
    const trust = length && !matcher.impersonal && isAside(source, length) ? DOUBT : 1;
    return length ? sum + trust * source.weight * (1 + length / 40) : sum;
  }, byType);
}

/** The role of a field, or undefined when nothing is sure enough. Every role is asked in the same way. */
export function roleOf(field: FieldSnapshot): string | undefined {
  const kind = kindOfField(field);
  if (kind === 'none') return undefined;
  const read = readSources(field);
  let best: { id: string; score: number } | undefined;
  for (const matcher of matchers.values()) {
    if (!matcher.takes.includes(kind)) continue;
    const score = scoreOf(matcher, field, read);
    if (score >= CUT && score > (best?.score ?? 0)) best = { id: matcher.id, score };
  }
  return best?.id;
}

/** A field that means a role only beside another: one that asks for an hour, without saying of what. */
export function isBeside(field: FieldSnapshot, { id, takes }: FieldMatcher): boolean {
  const kind = kindOfField(field);
  if (kind === 'none' || !takes.includes(kind)) return false;
  return readSources(field).some(({ found }) => found.has(`${id}.beside`) && !found.has(`${id}.never`));
}

/** The role a text names by itself, as a label would. */
export function roleNamed(label: string, field: FieldSnapshot): string | undefined {
  return roleOf({ ...field, label, type: 'text', name: '', id: '', placeholder: '', before: '', autocomplete: '' });
}

/** Input types that take one kind of value only; a type that is not here takes text. */
const kinds: Readonly<Record<string, FieldKind | 'none'>> = {
  radio: 'choice',
  email: 'email',
  number: 'number',
  tel: 'number',
  date: 'date',
  'datetime-local': 'date',
  time: 'time',
  url: 'none',
  color: 'none',
  range: 'none',
  month: 'none',
  week: 'none',
  checkbox: 'none',
};

/** What kind of value a field takes; `none` for what is neither written nor chosen. */
export function kindOfField({ tag, type }: FieldSnapshot): FieldKind | 'none' {
  if (tag === 'select' || tag === 'listbox') return 'choice';
  if (tag === 'textarea' || tag === 'editor') return 'long';
  return kinds[type] ?? 'text';
}
