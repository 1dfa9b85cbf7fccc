import { padded } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import { fromWords, wordsFor } from '../words/given-words.ts';
import { saidRequired } from './marks.ts';
import { matchers } from './roles.ts';
import type { FieldSnapshot } from './shape.ts';
import { indexWords, type Found } from './word-index.ts';

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
export const BEFORE = 2;
export const CODE = 3;
const read: readonly { weight: number; read: (field: FieldSnapshot) => string }[] = [
  { weight: LABEL, read: (field) => field.label },
  { weight: 2.5, read: (field) => field.placeholder },
  { weight: BEFORE, read: (field) => field.before || (field.hint ?? '') },
];

/** A text at a field in which a word is known. */
export interface Source {
  weight: number;
  /** The text without marks such as "required" and without words that stand twice. */
  bare: string;
  found: Found;
  /** A programmer's word that stands alone, "type", means little where the user reads another. */
  isLoose: boolean;
}

function sourceOf(text: string, weight: number, isLoose = false): Source[] {
  const { rest } = saidRequired(padded(text));
  const found = find()(rest);
  if (found.size === 0) return [];
  return [{ weight, bare: [...new Set(rest.split(' ').filter(Boolean))].join(' '), found, isLoose }];
}

/** The kind of a control, which programmers write into its name: a text area is no text. */
const CONTROL_WORD = /text[ _-]?(area|box|field|input)|input[ _-]?(text|field)|^data(?=\[)/gi;
/** "(Company) name": what may be left away. */
const MAY_BE = /\((\p{L}+)\)(?=\p{L})/gu;

/** An address that shows what is wanted: "name@company.com". */
const EXAMPLE = /[^\s@]{1,64}@[^\s@]{1,64}/g;

/** The same for a field, worked out once: it is asked about many roles, and forgotten with the field. */
function once(workOut: (field: FieldSnapshot) => Source[]): (field: FieldSnapshot) => Source[] {
  const known = new WeakMap<FieldSnapshot, Source[]>();
  return (field) => {
    const sources = known.get(field) ?? workOut(field);
    known.set(field, sources);
    return sources;
  };
}

/** The texts around a field that the user reads and in which a word is known; others say nothing of any role. */
export const readSources = once((field) =>
  read.flatMap(({ weight, read: text }) => sourceOf(text(field).replace(MAY_BE, '').replace(EXAMPLE, 'email'), weight)),
);

/** What the programmer called it. */
export const codeSources = once(({ name, id, label }) =>
  sourceOf(`${name} ${id}`.replace(CONTROL_WORD, ''), CODE, label !== ''),
);
