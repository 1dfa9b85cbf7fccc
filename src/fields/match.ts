import { kindOfField } from './field-kind.ts';
import { matchers } from './roles.ts';
import type { FieldMatcher, FieldSnapshot } from './shape.ts';
import { BEFORE, CODE, codeSources, readSources, type Source } from './sources.ts';
import type { Span } from './word-index.ts';

/** What the programmer wrote where the user reads a role: it helps to choose between roles that are read, no more. */
const CODE_BESIDE = 1;

/** Below this nothing is believed. */
const CUT = 2;
/** From here on a role is likely, though not sure. */
const GUESS = 1.5;
/** A text longer than this in which the word is but a small share says more than that word: it is believed only with another source. */
const LONG = 25;
const SHARE = 0.3;
const DOUBT = 0.4;
/** The same for a label that begins with the word and goes on with whose or which it is. */
const OTHERS = 0.3;
/** Room for fewer characters than this holds no telephone number. */
const MIN_NUMBER = 6;

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

/** A veto counts where the text names the role itself, or where nothing that counts more names it. */
function isVetoed(told: readonly Source[], matcher: FieldMatcher): boolean {
  return told.some((source) => {
    if (!isRuledOut(source, matcher)) return false;
    return (
      spanOf(source, matcher.id) !== undefined ||
      !told.some((other) => other.weight > source.weight && spanOf(other, matcher.id) !== undefined)
    );
  });
}

/** "Postcode and town" is neither of them; before a row of fields it may name each. */
function isOfTwo({ weight, found }: Source, { id, with: beside = [] }: FieldMatcher): boolean {
  if (weight === BEFORE) return false;
  const own = found.get(`${id}.match`);
  return beside.some((other) => {
    const span = found.get(`${other}.match`);
    return own !== undefined && span !== undefined && !isWithin(own, span) && !isWithin(span, own);
  });
}

/** "Of", "for": what follows says whose or which. */
const OF = /^ (of|for|van|voor|der|des|von|de|du|del|della|di|do|da|av|af) /;

/** How far a word is believed: little in the middle of a sentence, less where the label goes on with whose it is. */
function trustIn({ bare }: Source, { at, length }: Span): number {
  const begins = at <= 1;
  const isWhole = begins && !OF.test(bare.slice(length));
  if (isWhole || bare.length <= LONG || length >= bare.length * SHARE) return 1;
  return begins ? OTHERS : DOUBT;
}

/** How much some sources say for a role. A longer word says more: "first name" beats "name" in the same label. */
function strength(sources: readonly Source[], { id, also, impersonal }: FieldMatcher): number {
  return sources.reduce((sum, source) => {
    const span = spanOf(source, id) ?? (also ? spanOf(source, also) : undefined);
    if (!span) return sum;
    const trust = impersonal ? 1 : trustIn(source, span);
    return sum + trust * source.weight * (1 + span.length / 40);
  }, 0);
}

function typeStrength({ id, types }: FieldMatcher, field: FieldSnapshot, told: readonly Source[]): number {
  if (!types.includes(field.type)) return 0;
  if (field.type === 'email') return 5;
  if ((field.maxLength ?? MIN_NUMBER) < MIN_NUMBER) return 0;
  // Pages use the keyboard for telephone numbers for all sorts of numbers: by itself it counts only where nothing is said.
  const isHinted = told.some(({ found }) => found.has(`${id}.hint`));
  return isHinted || !(field.label || field.placeholder || field.before) ? 2.5 : 1.5;
}

interface Evidence {
  matcher: FieldMatcher;
  told: number;
  coded: number;
  typed: number;
  /** What is read may mean the role, and the programmer's words say that it does. */
  agrees?: boolean;
}

function evidenceFor(matcher: FieldMatcher, field: FieldSnapshot, told: Source[], coded: Source[]): Evidence {
  const none = { matcher, told: 0, coded: 0, typed: 0 };
  if (isVetoed(told, matcher) || told.some((source) => isOfTwo(source, matcher))) return none;
  const said = strength(told, matcher);
  // A programmer's word rules out only what nobody reads.
  if (said === 0 && coded.some((source) => isRuledOut(source, matcher))) return none;
  const agrees = told.some(({ found }) => found.has(`${matcher.id}.maybe`));
  return { matcher, told: said, coded: strength(coded, matcher), typed: typeStrength(matcher, field, told), agrees };
}

const isMeant = ({ autocomplete }: FieldMatcher, field: FieldSnapshot) =>
  field.autocomplete !== '' && autocomplete.includes(field.autocomplete.split(' ').at(-1) ?? '');

/** What speaks for each role, where a role that is read leaves the programmer's words the second place. */
function scoresOf(evidence: readonly Evidence[], fits: (matcher: FieldMatcher) => boolean): [string, number][] {
  // What nothing of the sender's is called may stand for several roles: "topic" over a line of text is its subject.
  const isTold = evidence.some(({ matcher, told }) => told >= CUT && (fits(matcher) || !matcher.impersonal));
  return evidence
    .filter(({ matcher }) => fits(matcher))
    .map(({ matcher, told, coded, typed, agrees }) => {
      const code = isTold && !agrees ? (told > 0 ? (coded / CODE) * CODE_BESIDE : 0) : coded;
      return [matcher.id, told + code + typed];
    });
}

const EITHER = /[/|]| (?:or|of|oder|ou|o|lub|eller) /i;

/** "Name / company" takes either: what the sender surely has. */
function roleOfEither(field: FieldSnapshot): string | undefined {
  const parts = field.label.split(EITHER);
  if (parts.length !== 2) return undefined;
  const [one = '', other = ''] = parts.map((part) => roleNamed(part, { ...field, tag: 'input' }));
  const either = [matchers.get(one)?.or, matchers.get(other)?.or].find((role) => role && [one, other].includes(role));
  // "Customer number or number of your card": what it surely takes.
  return either ?? (one === '' || other === '' ? [one, other].find((role) => matchers.get(role)?.suffices) : undefined);
}

/** The role of a field, or undefined when nothing is sure enough. Every role is asked in the same way. */
export function roleOf(field: FieldSnapshot): string | undefined {
  const either = kindOfField(field) === 'text' && EITHER.test(field.label) ? roleOfEither(field) : undefined;
  return either ?? bestRole(field, CUT);
}

/** The role that a field likely has, though nothing is sure enough; undefined when there is not even that. */
export const guessOf = (field: FieldSnapshot) => bestRole(field, GUESS);

function bestRole(field: FieldSnapshot, cut: number): string | undefined {
  const kind = kindOfField(field);
  if (kind === 'none') return undefined;
  const [told, coded] = [readSources(field), codeSources(field)];
  const isWhole = (id: string) => told.some((source) => spanOf(source, id)?.length === source.bare.length);
  const fits = ({ id, takes, whole }: FieldMatcher) =>
    takes.includes(kind) || (whole?.includes(kind) === true && isWhole(id));
  const all = [...matchers.values()];
  const meant = all.find((matcher) => fits(matcher) && isMeant(matcher, field));
  if (meant) return meant.id;
  const evidence = all.map((matcher) => evidenceFor(matcher, field, told, coded));
  let best: [string, number] | undefined;
  for (const one of scoresOf(evidence, fits)) if (one[1] >= cut && one[1] > (best?.[1] ?? 0)) best = one;
  return best?.[0];
}

/** True where what the user reads at a field has a word of a role's group. */
export const namesRole = (field: FieldSnapshot, role: string, group: string) =>
  readSources(field).some(({ found }) => found.has(`${role}.${group}`));

/** True unless what the user reads at a field rules a role out. */
export function isRead(field: FieldSnapshot, role: string): boolean {
  const matcher = matchers.get(role);
  return matcher !== undefined && !isVetoed(readSources(field), matcher);
}

/** A field that is called by a bare word for a role that it means behind another: "no." behind the street. */
export function isBare(field: FieldSnapshot, { id, takes }: FieldMatcher): boolean {
  const kind = kindOfField(field);
  if (kind === 'none' || !takes.includes(kind)) return false;
  return readSources(field).some(({ bare, found }) => found.get(`${id}.bare`)?.length === bare.length);
}

/** A field that means a role only beside another: one that asks for an hour, without saying of what. */
export function isBeside(field: FieldSnapshot, { id, takes }: FieldMatcher): boolean {
  const kind = kindOfField(field);
  if (kind === 'none' || !takes.includes(kind)) return false;
  return [...readSources(field), ...codeSources(field)].some(
    ({ found }) => found.has(`${id}.beside`) && !found.has(`${id}.never`),
  );
}

/** The role a text names by itself, as a label would. */
export function roleNamed(label: string, field: FieldSnapshot): string | undefined {
  return roleOf({ ...field, label, type: 'text', name: '', id: '', placeholder: '', before: '', autocomplete: '' });
}
