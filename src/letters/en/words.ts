import type { LetterWords } from '../shape.ts';

export default {
  locale: 'en-GB',
  purposes: {
    evidence: 'evidence',
    complaints: 'handling complaints',
    quality: 'measuring quality',
    training: 'training staff',
    ai: 'analysis by software, also to train AI',
    fraud: 'preventing fraud',
    legal: 'a legal duty',
    debt: 'debt collection',
  },
  within(count, unit) {
    if (unit === 'months') return count === 1 ? 'within one month' : `within ${count} months`;
    return `within ${count} ${unit === 'days' ? 'days' : 'working days'}`;
  },
} satisfies LetterWords;
