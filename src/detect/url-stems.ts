import type { Words } from '../core/words.ts';
import { detectWords } from '../words/detect-words.ts';
import { wordsFrom } from '../words/phrases.ts';
import { english as links } from './link-words.ts';
import contact from './rules/contact-page.ts';
import rights from './rules/privacy-contact.ts';
import statement from './rules/privacy-statement.ts';

/** Names as they stand in addresses: small letters and digits, the words of a name apart. */
export interface UrlStems {
  /** Privacy statements, and where privacy requests go. */
  privacy: string[];
  /** Contact and customer service. */
  contact: string[];
  /** Forms for privacy requests. */
  request: string[];
}

// Letters that folding leaves, as addresses spell them.
const SPELT: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd' };

function stemOf(name: string): string {
  return name.replace(/[łøæœßđ]/g, (letter) => SPELT[letter] ?? letter);
}

const wordsFor = wordsFrom(detectWords);

const linkWords = wordsFor('detect/links', links);

// "privacyverklaring": where a name may go on and a statement's kind may end a word, they are one word.
const endings = (linkWords.document ?? []).filter((word) => word.startsWith('*')).map((word) => word.slice(1));

/** A beginning that is one word, with all that may end it. */
function compounds(name: string): string[] {
  const isOpen = name.endsWith('*') && !name.includes(' ');
  return isOpen ? endings.map((ending) => name.slice(0, -1) + ending) : [];
}

/** Names as addresses spell them, each once; a star says only that more letters may follow or go before. */
function stemsOf(names: readonly string[] = []): string[] {
  const stems = names.map((name) => stemOf(name.replaceAll('*', '')));
  return [...new Set(stems)].filter((stem) => /^[a-z0-9]+( [a-z0-9]+)*$/.test(stem)).toSorted();
}

const namesOf = ({ id, english }: { id: string; english: Words }) => wordsFor(`detect/${id}`, english).names ?? [];

/** What pages call themselves in their addresses: the names that the rules for kinds of pages and links know, in every language. */
export function urlStems(): UrlStems {
  const statements = namesOf(statement);
  return {
    privacy: stemsOf([...statements, ...statements.flatMap(compounds), ...namesOf(rights)]),
    contact: stemsOf(namesOf(contact)),
    request: stemsOf(linkWords.request),
  };
}
