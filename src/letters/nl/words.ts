import type { LetterWords } from '../shape.ts';

export default {
  locale: 'nl',
  purposes: {
    evidence: 'bewijs',
    complaints: 'de behandeling van klachten',
    quality: 'kwaliteitsmeting',
    training: 'training',
    ai: 'analyse met software, ook om AI te trainen',
    fraud: 'fraudebestrijding',
    legal: 'een wettelijke plicht',
    debt: 'incasso',
  },
  within(count, unit) {
    if (unit === 'months') return count === 1 ? 'binnen een maand' : `binnen ${count} maanden`;
    return `binnen ${count} ${unit === 'days' ? 'dagen' : 'werkdagen'}`;
  },
} satisfies LetterWords;
