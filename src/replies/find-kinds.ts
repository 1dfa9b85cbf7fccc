import { holdsAny } from '../core/patterns.ts';
import { replyWordsFor } from '../words/reply-words.ts';
import { isAboutRequest } from './is-about.ts';
import { fitsOf, saidIn, type Rule, type Said } from './meanings.ts';
import type { ReplyKind } from './shape.ts';

const files = import.meta.glob<ReplyKind>('./kinds/*.ts', { eager: true, import: 'default' });
/** Every kind of answer, with its words by language. */
export const replyKinds = Object.values(files).map((kind) => ({
  kind,
  words: replyWordsFor(`replies/${kind.id}`, kind.english),
}));

/** Words that answers of all kinds have in common. */
export const general = replyWordsFor('replies/recognise', {
  refuses: [
    'cannot',
    'can not',
    'unable',
    'not able',
    'declin*',
    'refus*',
    'reject*',
    'not provide',
    'not share',
    'not give',
    'not release',
    'not possible',
    'unfortunately',
    'regret*',
    'not comply',
    'not disclose',
    'not erase',
    'not delete',
  ],
  /** What only the person who asks writes: a quote of the letter. */
  asker: ['i request', 'i ask', 'i demand', 'i object', 'my rights', 'my request', 'i withdraw', 'i exercise'],
  unsure: ['if we', 'in case we', 'in the event', 'may ask', 'might', 'could ask', 'should we', 'if you', 'unless'],
});

/** A sentence as it stands, and its words. */
export interface Sentence {
  text: string;
  tokens: string[];
}

/** A kind of answer found, with the sentence that says so. */
export interface Found {
  kind: ReplyKind;
  sentence: Sentence;
  sure: boolean;
  /** How much of what makes the kind is said, in terms of its rule. */
  fit: number;
  weak: boolean;
}

/** Kinds that are about nothing but such a request, whatever else the text names. */
const TELLING = new Set<string>(['refused', 'extended', 'identity-asked']);

/** How much of such a kind a text must say that names nothing of a request. */
const LEAST_UNNAMED = 3;

/** What one of a language's own phrases counts for: less than any rule. */
const PHRASE = 1;

/** An answer's sentences, what they say in one language, and whether they name a request. */
interface Answer {
  sentences: readonly Sentence[];
  said: readonly Said[];
  isNamed: boolean;
  language: string;
}

/** Of each sentence, how well the rules of a kind fit it; of a text that names no request, those that need no more. */
function strengthsOf({ means, type }: ReplyKind, { said, isNamed }: Answer): number[] {
  const ofRules = (wanted: (rule: Rule) => boolean) => fitsOf(means.filter(wanted), said);
  if (isNamed) return ofRules((rule) => !rule.weak);
  const alone = ofRules((rule) => rule.alone ?? false);
  if (!TELLING.has(type)) return alone;
  const telling = ofRules((rule) => !rule.weak);
  return telling.map((fit, n) => (fit >= LEAST_UNNAMED ? fit : (alone[n] ?? 0)));
}

/** Of each sentence, how well a rule for a refusal without a ground fits it. */
const weaknessesOf = ({ means }: ReplyKind, { said, isNamed }: Answer) =>
  fitsOf(isNamed ? means.filter((rule) => rule.weak) : [], said);

const bySureness = (a: Found, b: Found) =>
  Number(b.sure) - Number(a.sure) || Number(a.weak) - Number(b.weak) || b.fit - a.fit;

/** The sentence that says most of what makes a kind, by the language's own phrases or by what they mean. */
function findKind({ kind, words }: (typeof replyKinds)[number], answer: Answer): Found[] {
  const { unsure = [], asker = [] } = general.get(answer.language) ?? {};
  const { says = [], not = [] } = words.get(answer.language) ?? {};
  const strong = strengthsOf(kind, answer);
  const weak = weaknessesOf(kind, answer);
  const other = fitsOf(kind.unless ?? [], answer.said);
  const found = answer.sentences.map((sentence, n): Found => {
    const isSaid = answer.isNamed && holdsAny(sentence.tokens, says) && !holdsAny(sentence.tokens, not);
    const fit = other[n] ? 0 : Math.max(isSaid ? PHRASE : 0, strong[n] ?? 0);
    return { kind, sentence, sure: !holdsAny(sentence.tokens, unsure), fit: fit || (weak[n] ?? 0), weak: fit === 0 };
  });
  return found
    .filter(({ fit, sentence }) => fit > 0 && !holdsAny(sentence.tokens, asker))
    .toSorted(bySureness)
    .slice(0, 1);
}

/** Every kind of answer that sentences in one language give, each once. */
export function findKinds(sentences: readonly Sentence[], language: string): Found[] {
  const said = saidIn(
    sentences.map(({ text }) => text),
    language,
  );
  const tokens = sentences.map((one) => one.tokens);
  const { possible, named } = isAboutRequest(tokens, said, language);
  return replyKinds
    .filter(({ kind }) => possible || kind.type === 'bounced')
    .flatMap((one) => findKind(one, { sentences, said, language, isNamed: named || one.kind.type === 'bounced' }));
}
