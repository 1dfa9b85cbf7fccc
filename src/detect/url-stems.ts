import type { Words } from '../core/words.ts';
import { detectWords } from '../words/detect-words.ts';
import { wordsFrom } from '../words/phrases.ts';
import contact from './rules/contact-page.ts';
import rights from './rules/privacy-contact.ts';
import statement from './rules/privacy-statement.ts';

/** Names as written in addresses: lower-case letters and digits, with the words of a name separate. */
export interface UrlStems {
  /** Privacy statements, and pages for privacy requests. */
  privacy: string[];
  /** Contact and customer service. */
  contact: string[];
  /** Forms for privacy requests. */
  request: string[];
}

// Letters that folding does not change, as spelt in addresses.
const SPELT: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd' };

function stemOf(name: string): string {
  return name.replace(/[łøæœßđ]/g, (letter) => SPELT[letter] ?? letter);
}

const wordsFor = wordsFrom(detectWords);

const linkWords = wordsFor('detect/links', {});

// "privacyverklaring": if a name may continue and a kind of statement may end a word, the two form one word.
const endings = (linkWords.document ?? []).filter((word) => word.startsWith('*')).map((word) => word.slice(1));

/** A prefix that is one word, with every possible ending. */
function compounds(name: string): string[] {
  const isOpen = name.endsWith('*') && !name.includes(' ');
  return isOpen ? endings.map((ending) => name.slice(0, -1) + ending) : [];
}

/** Names as spelt in addresses, each once; a star only means that more letters may follow or come before. */
function stemsOf(names: readonly string[] = []): string[] {
  const stems = names.map((name) => stemOf(name.replaceAll('*', '')));
  return [...new Set(stems)].filter((stem) => /^[a-z0-9]+( [a-z0-9]+)*$/.test(stem)).toSorted();
}

const namesOf = ({ id, english }: { id: string; english: Words }) => wordsFor(`detect/${id}`, english).names ?? [];

/** What pages call themselves in their addresses: the names in the rules for pages and links, in every language. */
export function urlStems(): UrlStems {
  const statements = namesOf(statement);
  return {
    privacy: stemsOf([...statements, ...statements.flatMap(compounds), ...namesOf(rights)]),
    contact: stemsOf(namesOf(contact)),
    request: stemsOf(linkWords.request),
  };
}
