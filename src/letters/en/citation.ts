import type { Citation } from '../shape.ts';

/** "Article 18(1)(c) GDPR" */
export default {
  law: { gdpr: 'GDPR' },
  cite: ({ article, paragraph, point }, law) =>
    `Article ${article}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''} ${law}`,
} satisfies Citation;
