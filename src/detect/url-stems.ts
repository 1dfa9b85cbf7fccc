import type { Words } from '../core/words.ts';
import { detectWords } from '../languages/detect-words.ts';
import { wordsFrom } from '../languages/phrases.ts';
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

// "privacyverklaring": a name's beginning and what a statement is called, as one word.
const linkWords = wordsFor('detect/links', links);
const documents = (linkWords.document ?? []).map((word) => word.replaceAll('*', ''));

/** A name as one or more stems: a beginning stands for itself and for the statements it may begin. */
function spellings(name: string): string[] {
  const stem = stemOf(name.replaceAll('*', ''));
  return name.endsWith('*') ? [stem, ...documents.map((word) => stem + stemOf(word))] : [stem];
}

const spelt = (stem: string) => /^[a-z0-9]+( [a-z0-9]+)*$/.test(stem);

function stemsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(spellings))].filter(spelt).toSorted();
}

const namesOf = ({ id, english }: { id: string; english: Words }) => wordsFor(`detect/${id}`, english).names ?? [];

/** What pages call themselves in their addresses: the names that the rules for kinds of pages and links know, in every language. */
export function urlStems(): UrlStems {
  return {
    privacy: stemsOf([...namesOf(statement), ...namesOf(rights)]),
    contact: stemsOf(namesOf(contact)),
    request: stemsOf(linkWords.request ?? []),
  };
}
