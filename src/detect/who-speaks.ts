import { tokensOf } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../words/given-words.ts';
import { longestMatch, padded } from '../core/match-words.ts';
import { mainHeading, oncePerPage, startOf } from './evidence.ts';
import type { PageSnapshot } from './shape.ts';
import { urlWords } from './url-words.ts';

const english: Words = {
  /** By which a writer speaks of its own company. */
  own: ['we', 'us', 'our'],
  /** By which one speaks of companies in general. */
  firms: ['companies', 'organisations', 'organizations', 'businesses', 'organisation', 'organization', 'employers'],
  /** Names of a company's own questions and answers. */
  faq: ['faq', 'faqs', 'frequently asked*'],
};

const words = wordsFor('detect/who-speaks', english);

function countIn(tokens: readonly string[], wanted: readonly string[] = []): number {
  const set = new Set(wanted);
  return tokens.filter((token) => set.has(token)).length;
}

/** How often the page's text speaks of its own company, and of companies in general. */
export interface Speaker {
  own: number;
  firms: number;
}

/** Who speaks on the page, by the words of its first 16,000 characters. */
export const whoSpeaks: (page: PageSnapshot) => Speaker = oncePerPage((page) => {
  const tokens = tokensOf(startOf(page));
  return { own: countIn(tokens, words().own), firms: countIn(tokens, words().firms) };
});

/** Whether a title speaks of its own company: "how we use your data". */
export const speaksForItself = (title: string): boolean => countIn(tokensOf(title), words().own) > 0;

/** Questions and answers of the page's own company: named so, and not about what companies do. */
export function isOwnFaq(page: PageSnapshot): boolean {
  const main = mainHeading(page);
  const named = urlWords(page.url) + padded(page.title) + padded(main);
  return longestMatch(named, words().faq) > 0 && whoSpeaks(page).firms === 0;
}
