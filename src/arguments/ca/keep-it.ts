import type { Argument } from '../shape.ts';

export default {
  id: 'keep-it',
  english: 'Canadian law makes the company keep what you asked for until you have used every remedy.',
  source: 'PIPEDA s. 8(8)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/',
  tag: 'V',
  day: '2026-11-29',
  laws: ['ca'],
  letters: ['reminder', 'reply-not-found', 'reply-deleted', 'reply-internal'],
  texts: {
    en: 'You must keep what I have asked for until my recourse is exhausted ({article:keep-while-asked}).',
    fr: 'Vous devez conserver ce que j’ai demandé jusqu’à l’épuisement de mes recours ({article:keep-while-asked}).',
  },
} satisfies Argument;
