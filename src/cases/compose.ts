import { jurisdictions } from '../jurisdictions/index.ts';
import type { ArticleName, Jurisdiction } from '../jurisdictions/shape.ts';
import { citeArticle } from '../letters/cite.ts';
import { loadCitation, loadFramed, loadLetter, loadPart, loadWords, type Form } from '../letters/index.ts';
import { renderLetter, type LetterLaw, type Values } from '../letters/render.ts';
import { argumentsText } from './arguments.ts';
import { callValues, letterValues } from './letter-values.ts';
import { questionsText } from './questions.ts';
import { requests } from './request-types.ts';
import { requestsOf } from './requests.ts';
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
    return article && citeArticle(citation, article, law, laws);
  };
  return { regime, cite };
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
  const written = [call, ...moreCalls].map((one) => renderLetter(part, callValues(one, words), law));
  return written.join(form === 'short' ? '\n' : '\n\n');
}

/** Articles the company did not keep to, for a complaint: those of the first requests, and of the term if the answer is late. */
function infringedBy({ followUp }: ComposeInput, { late, answeredLate }: Values, law: LetterLaw): string {
  const rights = followUp?.requests.flatMap((one) => requests[one].right ?? []) ?? [];
  const names = [
    ...rights,
    ...(rights.includes('access') ? ['copy'] : []),
    ...(late || answeredLate ? ['deadline'] : []),
  ];
  return [...new Set(names.flatMap((name) => law.cite(name) ?? []))].join('; ');
}

async function writeForm(input: ComposeInput, form: Form, law: LetterLaw): Promise<{ subject: string; body: string }> {
  const wanted = requestsOf(input);
  const letters = await Promise.all(wanted.map((one) => loadLetter(input.language, one, law.regime, form)));
  const extra = { arguments: await argumentsText(input), questions: await questionsText(input) };
  const [template, words, calls] = await Promise.all([
    loadFramed(input.language, requests[input.request].frame, form, letters, extra),
    loadWords(input.language),
    writeCalls(input, form, law),
  ]);
  const plain = letterValues(input, jurisdictionOf(input), words);
  const values = { ...plain, calls, infringed: infringedBy(input, plain, law) };
  const subjects = letters.map(({ subject }) => renderLetter(subject, values, law));
  return { subject: [...new Set(subjects)].join(' + '), body: renderLetter(template, values, law) };
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
  const { regime, articles } = jurisdictionOf(input);
  const names = Object.keys(articles) as ArticleName[];
  // Each citation is the article's name between two characters that occur in no text (Unicode, private use).
  const cite = (name: string) => (name in articles ? `\u{E000}${name}\u{E001}` : undefined);
  const { subject, body } = await writeForm(input, 'full', { regime, cite });
  const cited = new Set([...`${subject}\n${body}`.matchAll(/\u{E000}([a-z-]+)\u{E001}/gu)].map(([, name]) => name));
  return [...cited].flatMap((name) => names.filter((one) => one === name));
}
