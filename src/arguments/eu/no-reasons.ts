import type { Argument } from '../shape.ts';

export default {
  id: 'no-reasons',
  english: 'You need not explain what you want the copy for.',
  source: 'Court of Justice of the EU, 26 October 2023, C-307/22, on GDPR art. 12(5) and 15(3)',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0307',
  tag: 'V',
  day: '2026-11-23',
  laws: ['gdpr'],
  letters: ['reply-court', 'reply-internal', 'reply-claims'],
  after: ['access-recording', 'access'],
  forCourt: true,
  texts: {
    nl: 'De eerste kopie is kosteloos, en ik hoef niet te zeggen waarvoor ik die wil (Hof van Justitie EU, 26 oktober 2023, C-307/22).',
    en: 'The first copy is free of charge, and I need not say what I want it for (Court of Justice of the EU, 26 October 2023, C-307/22).',
    de: 'Die erste Kopie ist unentgeltlich, und ich muss nicht angeben, wofür ich sie möchte (EuGH, 26. Oktober 2023, C-307/22).',
    fr: 'La première copie est gratuite, et je n’ai pas à dire pourquoi je la veux (CJUE, 26 octobre 2023, C-307/22).',
  },
} satisfies Argument;
