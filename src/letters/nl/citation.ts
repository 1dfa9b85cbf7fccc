import type { Citation } from '../shape.ts';

const ordinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];

/** "artikel 18, eerste lid, onder c, AVG" */
export default {
  law: { gdpr: 'AVG' },
  cite({ article, paragraph, point }, law) {
    const parts = [`artikel ${article}`, paragraph && `${ordinals[paragraph]} lid`, point && `onder ${point}`, law];
    return paragraph ? parts.filter(Boolean).join(', ') : `artikel ${article} ${law}`;
  },
} satisfies Citation;
