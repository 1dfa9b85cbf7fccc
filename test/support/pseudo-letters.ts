import type { CaseWords, Citation, Letter, LetterWords } from '../../src/letters/shape.ts';
import { pseudo } from './pseudo-language.ts';

/** What stands in brackets of a template: a blank, the head of a condition. */
const MARKS = /(\{[^{}]*\}|\[!?[a-zA-Z]+(?::[^>\]]+)?>)/;

function accents(text: string): string {
  const accented = pseudo(text);
  return (typeof accented === 'string' ? accented : text).replace(/^⟦| ~+⟧$/g, '');
}

/** A template of a letter in the pseudo-language; blanks and conditions stay. */
export function pseudoTemplate(template: string): string {
  return template
    .split(MARKS)
    .map((part, n) => (n % 2 === 0 ? accents(part) : part))
    .join('');
}

export const pseudoLetter = ({ subject, opening, body }: Letter): Letter => ({
  subject: pseudoTemplate(subject),
  opening: pseudoTemplate(opening),
  body: pseudoTemplate(body),
});

const pseudoTexts = <T extends Readonly<Record<string, string>>>(texts: T): T =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoTemplate(text)])) as T;

/** Stands for a quote while the words around it are changed. */
const MARK = '\u0001';

const mapped = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, accents(text)]));

export const pseudoWords = (words: LetterWords): LetterWords => ({
  ...words,
  purposes: mapped(words.purposes),
  within: (count, unit) => accents(words.within(count, unit)),
  // Their own words stay as they are.
  said: (mark, quote) =>
    words
      .said(mark, quote && MARK)
      .split(MARK)
      .map(accents)
      .join(quote),
});

export const pseudoCaseWords = (words: CaseWords): CaseWords => ({
  ...words,
  dpo: accents(words.dpo),
  exhibit: pseudoTemplate(words.exhibit),
  exhibits: pseudoTexts(words.exhibits),
  answers: pseudoTexts(words.answers),
  recordedAnyway: pseudoTemplate(words.recordedAnyway),
});

export const pseudoCitation = (citation: Citation): Citation => ({
  laws: Object.fromEntries(
    Object.entries(citation.laws).map(([law, { name, article }]) => [
      law,
      { name: accents(name), article: pseudoTemplate(article) },
    ]),
  ),
  place: (article) => accents(citation.place(article)),
});
