import type { AnswerMark } from '../cases/answer-table.ts';
import { holdsAny } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';
import { replyWordsFor } from '../words/reply-words.ts';
import { dayIn } from './day-in.ts';
import { namesCompany, namesPeriod } from './concrete.ts';
import type { ReplyItem } from './item.ts';
import { isForeign, languageOf } from './language-of.ts';
import { objectionWords } from './objection.ts';
import { clausesOf, passagesOf, type Passage } from './passages.ts';

const files = import.meta.glob<ReplyItem>('./items/*.ts', { eager: true, import: 'default' });
const shared: ReadonlyMap<string, ReadonlyMap<string, Words>> = new Map([
  ['objection', replyWordsFor('replies/objection', objectionWords)],
]);

/** Every thing that can be asked, with its words by language. */
export const replyItems = Object.values(files).map((item) => ({
  item,
  words: replyWordsFor(`replies/${item.id}`, item.english),
  more: item.shares ? shared.get(item.shares) : undefined,
}));

const general = replyWordsFor('replies/judge', {
  refuses: [
    'cannot',
    'can not',
    'unable to',
    'not able to',
    'declin*',
    'refus*',
    'reject*',
    'will not provide',
    'do not provide',
    'not provide',
    'not share … with you',
    'not give',
    'not possible',
    'regret*',
    'not disclose … you',
    'not obliged',
    'not required to',
    'not entitled',
    'business secret*',
    'trade secret*',
    'confidential',
  ],
  vague: [
    'privacy statement',
    'privacy notice',
    'privacy policy',
    'our website',
    'where applicable',
    'if applicable',
    'generally',
    'as a rule',
    'in principle',
    'for example',
    'etc',
    'and so on',
    'and the like',
  ],
  later: [
    'will send',
    'will provide',
    'will receive',
    'will follow',
    'will delete',
    'will erase',
    'will be deleted',
    'will be erased',
    'will be sent',
    'separately',
    'as soon as',
    'shortly',
    'still being',
    'are looking into',
    'being prepared',
    'within a month',
    'plan to',
    'intend to',
  ],
  unsure: ['if', 'unless', 'may', 'might', 'could', 'would', 'possibly', 'perhaps', 'should', 'whether'],
  asks: [
    'you ask*',
    'you request*',
    'your request for',
    'your request to',
    'you want*',
    'you would like',
    'your question*',
    'please provide',
    'please send',
  ],
  unit: ['day*', 'week*', 'month*', 'year*', 'hours', 'working days', 'calendar days'],
  number: [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'twelve',
    'thirty',
    'sixty',
    'ninety',
  ],
});

/** Where and what an answer says about one thing. */
export interface Judged {
  mark: Exclude<AnswerMark, 'missing'>;
  sentence: string;
}

export interface JudgeInput {
  /** The case's own letters: what an answer quotes of them says nothing. */
  letters?: readonly string[];
  /** The name of the company that answers: naming itself is naming no recipient. */
  company?: string;
  /** The language of the letter, which the answer is likely in. */
  language?: string;
}

type Groups = (name: string) => readonly string[];

const groupsOf =
  (own: Words, more: Words): Groups =>
  (name) => [...(own[name] ?? []), ...(more[name] ?? [])];

interface Known {
  language: string;
  company: string;
  /** Words of every item. */
  all: Words;
}

/** Something concrete in a sentence: the name of a company, or a period. */
function findsIn({ text }: Passage, { finds }: ReplyItem, { company, language, all }: Known, isLoose = false): boolean {
  if (finds === 'company') return namesCompany(text, company);
  return finds === 'period' && (namesPeriod(text, all) || (!isLoose && dayIn(text, language) !== undefined));
}

function isAbout(passage: Passage, item: ReplyItem, words: Groups, known: Known): boolean {
  const has = (name: string) => holdsAny(passage.tokens, words(name));
  if (has('not')) return false;
  if (has('about') && (words('with').length === 0 || has('with'))) return true;
  return has('also') && findsIn(passage, item, known, true);
}

/** A sentence about the thing: refused before vague before answered, and nothing uncertain is an answer. */
function markOf(passage: Passage, item: ReplyItem, words: Groups, known: Known): Judged['mark'] {
  const { tokens } = passage;
  const has = (name: string) => holdsAny(tokens, words(name)) || holdsAny(tokens, known.all[name]);
  if (has('later')) return 'look';
  if (holdsAny(tokens, words('exact'))) return 'answered';
  if (has('refuses')) return 'refused';
  if (has('vague')) return 'vague';
  if (has('unsure')) return 'look';
  return findsIn(passage, item, known) || has('gives') ? 'answered' : 'look';
}

/** Of several sentences: what contradicts itself must be looked at; else the plainest word counts. */
function together(found: readonly Judged[]): Judged | undefined {
  const first = (mark: Judged['mark']) => found.find((one) => one.mark === mark);
  const [answered, refused, vague] = [first('answered'), first('refused'), first('vague')];
  const against = refused ?? vague;
  if (answered && against) return { mark: 'look', sentence: against.sentence };
  return refused ?? answered ?? vague ?? found[0];
}

/**
 * What an answer says about each thing, by item, with its sentence; nothing of what it does not speak of. Undefined where it is
 * in a language without words here. Where no rule is sure it says `look`, never `answered`.
 */
export function judgeAnswer(text: string, { letters = [], company = '', language: expected }: JudgeInput = {}) {
  const passages = passagesOf(text, letters);
  const whole = passages.map((one) => one.text).join(' ');
  const language = languageOf(whole, expected);
  const all = general.get(language) ?? {};
  const refuses = (tokens: readonly string[]) => holdsAny(tokens, all['refuses']);
  const said = passages
    .filter(({ tokens }) => !holdsAny(tokens, all['asks']))
    .flatMap((passage) => clausesOf(passage, refuses));
  const known = { language, company, all };
  const judged = new Map<string, Judged>();
  for (const { item, words, more } of replyItems) {
    const groups = groupsOf(words.get(language) ?? {}, more?.get(language) ?? {});
    const about = said.filter((one) => isAbout(one, item, groups, known));
    const found = about.map((one) => ({
      mark: markOf(one, item, groups, known),
      sentence: one.whole ?? one.text,
    }));
    const mark = together(found);
    if (mark) judged.set(item.id, mark);
  }
  return judged.size === 0 && isForeign(whole) ? undefined : judged;
}
