import type { Message } from '../../src/core/fill-in.ts';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ô', u: 'ü', n: 'ñ', c: 'ç', s: 'š' };
const BLANK = /(\{\w+\})/;

/** English as a made-up language: `⟦Fôüñd {count} ~~~⟧`. Blanks and choices stay. */
export function pseudo(english: Message): Message {
  const tail = ` ${'~'.repeat(Math.ceil(lengthOf(english) * 0.4))}⟧`;
  const accented = accent(english);
  return typeof accented === 'string' ? `⟦${accented}${tail}` : ['⟦', ...accented, tail];
}

function accent(text: Message): Message {
  if (typeof text !== 'string')
    return text.map((part) =>
      typeof part === 'string' ? (accent(part) as string) : [part[0], mapped(part[1], accent)],
    );
  return text
    .split(BLANK)
    .map((part, n) => (n % 2 === 0 ? part.replace(/[aeiouncs]/g, (letter) => ACCENTS[letter] ?? letter) : part))
    .join('');
}

const mapped = (texts: Readonly<Record<string, Message>>, change: (text: Message) => Message) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)]));

/** Length of the longest variant of a message. */
function lengthOf(text: Message): number {
  if (typeof text === 'string') return text.length;
  const longest = (part: (typeof text)[number]): number =>
    typeof part === 'string' ? part.length : Math.max(...Object.values(part[1]).map(lengthOf));
  return text.reduce((sum, part) => sum + longest(part), 0);
}

/** Replaces every text of a language's table with the pseudo-language; returns a function that restores the originals. */
export function speakPseudo(table: Record<string, Message>, english: Readonly<Record<string, Message>>): () => void {
  const own = { ...table };
  for (const [key, text] of Object.entries(english)) table[key] = pseudo(text);
  return () => void Object.assign(table, own);
}

/** Attributes that people read or a screen reader speaks. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

/** Text of a view outside brackets that has letters, once its `data` (names, days, letters) is removed. */
export function hardWired(view: ParentNode, data: readonly (string | RegExp)[]): string[] {
  const texts = [...view.querySelectorAll('*')].flatMap((element) => [
    ...(element.closest('[lang], textarea') ? [] : ownTexts(element)),
    ...SPOKEN.map((name) => element.getAttribute(name) ?? ''),
  ]);
  // Longest first, since a name may be part of another.
  const known = data.toSorted((a, b) => String(b).length - String(a).length);
  return texts.filter((text) =>
    /\p{L}/u.test(known.reduce<string>((rest, one) => rest.replaceAll(one, ''), outside(text))),
  );
}

const ownTexts = (element: Element): string[] =>
  [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? '');

/** The text outside the brackets; a bracketed text may fill the blank of another. */
function outside(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return without === text ? text : outside(without);
}
