import type { Words } from '../core/words.ts';
import { detectWords } from '../languages/detect-words.ts';
import { wordsFrom } from '../languages/phrases.ts';
import contact from './rules/contact-page.ts';
import rights from './rules/privacy-contact.ts';
import statement from './rules/privacy-statement.ts';
import request from './rules/request-form.ts';

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

function stemsOf(...rules: readonly { id: string; english: Words }[]): string[] {
  const names = rules.flatMap(({ id, english }) => wordsFor(`detect/${id}`, english).names ?? []);
  return [...new Set(names.map(stemOf))].filter((stem) => /^[a-z0-9]+( [a-z0-9]+)*$/.test(stem)).toSorted();
}

/** What pages call themselves in their addresses: the names that the rules for kinds of pages know, in every language. */
export function urlStems(): UrlStems {
  return { privacy: stemsOf(statement, rights), contact: stemsOf(contact), request: stemsOf(request) };
}
