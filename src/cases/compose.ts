import { jurisdictions } from '../jurisdictions/index.ts';
import type { Article, ArticleName, Jurisdiction } from '../jurisdictions/shape.ts';
import { citeArticle } from '../letters/cite.ts';
import {
  loadCaseWords,
  loadCitation,
  loadFramed,
  loadLetter,
  loadPart,
  loadWords,
  type Form,
} from '../letters/index.ts';
import type { LetterWords } from '../letters/shape.ts';
import { renderLetter, type LetterLaw, type Values } from '../letters/render.ts';
import { argumentsText } from './arguments.ts';
import { callValues, letterValues } from './letter-values.ts';
import { situationText } from './own-situation.ts';
import { questionsText } from './questions.ts';
import { isIncomplete } from './recording.ts';
import { requests } from './request-types.ts';
import { hasLetter, languageOf, requestsOf } from './requests.ts';
import type { ComposeInput, Letter } from './shape.ts';

function jurisdictionOf({ jurisdiction }: ComposeInput): Jurisdiction {
  const law = jurisdictions.get(jurisdiction);
  if (!law) throw new Error(`no jurisdiction "${jurisdiction}"`);
  return law;
}

async function lawOf(input: ComposeInput): Promise<LetterLaw> {
  const { regime, articles, law, laws } = jurisdictionOf(input);
  const citation = await loadCitation(input.language);
  const cite = (name: string) => {
    const article = (articles as Jurisdiction['articles'])[name as ArticleName];
    return article && holdsFor(article, input) ? citeArticle(citation, article, law, laws) : undefined;
  };
  return { regime, cite };
}

/** True where the letter, or the first letter it follows, asks for nothing that the article does not speak of. */
function holdsFor({ only }: Article, input: ComposeInput): boolean {
  const rights = (input.followUp?.requests ?? requestsOf(input)).map((one) => requests[one].right);
  return only === undefined || rights.every((right) => right !== undefined && only.includes(right));
}

/** Each call, written with the part `call`: a block of lines, or one line in the short form. */
async function writeCalls(
  { call, moreCalls = [], language }: ComposeInput,
  form: Form,
  law: LetterLaw,
): Promise<string> {
  if (!call) return '';
  const [part, words] = await Promise.all([
    loadPart(language, form === 'short' ? 'call.short' : 'call'),
    loadWords(language),
  ]);
  const written = [call, ...moreCalls].map((one) =>
    renderLetter(inWordsOf(law, part, words), callValues(one, words), law),
  );
  return written.join(form === 'short' ? '\n' : '\n\n');
}

/** Articles the company did not keep to: those of the first requests, of the term if the answer is late, of a fee if one was asked. */
function infringedBy({ followUp }: ComposeInput, { late, answeredLate, feeAsked }: Values, law: LetterLaw): string {
  const rights = followUp?.requests.flatMap((one) => requests[one].right ?? []) ?? [];
  const names = [
    ...rights,
    ...(rights.includes('access') ? ['copy'] : []),
    ...(late || answeredLate ? ['deadline'] : []),
    ...(feeAsked ? ['free'] : []),
  ];
  return [...new Set(names.flatMap((name) => law.cite(name) ?? []))].join('; ');
}

/** What only follow-ups use, and the popup, which writes first letters, does not load. */
async function followUpValues(input: ComposeInput, words: LetterWords): Promise<Values> {
  if (requests[input.request].frame === 'request') return {};
  const [{ caseValues }, own] = await Promise.all([import('./case-values.ts'), loadCaseWords(input.language)]);
  return caseValues(input, words, own);
}

/** The draft that a last letter encloses: the paper for the court where there is one, else the complaint. */
async function writeEnclosure(input: ComposeInput): Promise<string> {
  const { request, jurisdiction, language } = input;
  if (request !== 'last-letter' || jurisdictionOf(input).regime === 'uk') return '';
  const next = hasLetter('petition', jurisdiction, language) ? 'petition' : 'complaint';
  const draft = { ...input, request: next, also: [], language: languageOf(next, language) } as const;
  const { subject, body } = await writeForm(draft, 'full', await lawOf(draft));
  return `${subject}\n\n${body}`;
}

async function writeForm(input: ComposeInput, form: Form, law: LetterLaw): Promise<{ subject: string; body: string }> {
  const wanted = requestsOf(input);
  const letters = await Promise.all(
    wanted.map((one) => loadLetter(input.language, one, [input.jurisdiction, law.regime], form)),
  );
  const extra = form === 'full' ? await extraParts(input) : { tape: '' };
  const [template, words, calls] = await Promise.all([
    loadFramed(input.language, requests[input.request].frame, form, letters, extra),
    loadWords(input.language),
    writeCalls(input, form, law),
  ]);
  const plain = {
    ...letterValues(input, jurisdictionOf(input), purposesIn(law, words)),
    situation: await situationText(input, form),
    ...(await followUpValues(input, words)),
  };
  const enclosure = form === 'full' ? await writeEnclosure(input) : '';
  const values = { ...plain, calls, enclosure, infringed: infringedBy(input, plain, law) };
  const write = (text: string) => renderLetter(inWordsOf(law, text, words), values, law);
  const subjects = letters.map(({ subject }) => write(subject));
  return { subject: [...new Set(subjects)].join(' + '), body: write(template) };
}

/** What only the full form has room for. */
async function extraParts(input: ComposeInput): Promise<Record<string, string>> {
  const [reasons, questions, tape] = await Promise.all([argumentsText(input), questionsText(input), tapeLines(input)]);
  return { arguments: reasons, questions, tape };
}

/** The lines on what a recording lacks, out of the letter that asks the company for the whole of it. */
async function tapeLines({ language, followUp }: ComposeInput): Promise<string> {
  if (!isIncomplete(followUp?.recording)) return '';
  const { body } = await loadLetter(language, 'reply-incomplete', [], 'full');
  return body
    .split('\n')
    .filter((line) => /^\[(?:notedMinutes|recording)/.test(line))
    .join('\n');
}

/** A language's words, with purposes in those of the law. */
function purposesIn(law: LetterLaw, words: LetterWords): LetterWords {
  const named = Object.entries(words.purposes).map(
    ([purpose, text]) => [purpose, inWordsOf(law, text, words)] as const,
  );
  return { ...words, purposes: Object.fromEntries(named) };
}

/** A template in the words of its law; what the user wrote is not in it yet. */
function inWordsOf({ regime }: LetterLaw, text: string, { wording }: LetterWords): string {
  return (wording?.[regime] ?? []).reduce((done, [here, there]) => done.replaceAll(here, there), text);
}

/**
 * The letter in both forms. The same input gives the same letter. Call `whyNoLetter` first; throws only on a mistake in our
 * own templates.
 */
export async function compose(input: ComposeInput): Promise<Letter> {
  const law = await lawOf(input);
  const [full, short] = await Promise.all([writeForm(input, 'full', law), writeForm(input, 'short', law)]);
  return { subject: full.subject, full: full.body, short: short.body };
}

/** Names of the articles the full letter cites, in order, each once: for explaining them next to it. */
export async function articlesOf(input: ComposeInput): Promise<ArticleName[]> {
  const { regime, ...law } = jurisdictionOf(input);
  const articles: Jurisdiction['articles'] = law.articles;
  const names = Object.keys(articles) as ArticleName[];
  // Each citation is the article's name between two characters that occur in no text (Unicode, private use).
  const cite = (name: string) => {
    const article = articles[name as ArticleName];
    return article && holdsFor(article, input) ? `\u{E000}${name}\u{E001}` : undefined;
  };
  const { subject, body } = await writeForm(input, 'full', { regime, cite });
  const cited = new Set([...`${subject}\n${body}`.matchAll(/\u{E000}([a-z-]+)\u{E001}/gu)].map(([, name]) => name));
  return [...cited].flatMap((name) => names.filter((one) => one === name));
}
