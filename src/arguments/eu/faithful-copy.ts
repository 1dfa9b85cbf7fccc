import type { Argument } from '../shape.ts';

export default {
  id: 'faithful-copy',
  english: 'Says what a copy is: your data as they are, not a selection or a chance to listen.',
  source: 'Court of Justice of the EU, 4 May 2023, C-487/21, on GDPR art. 15(3)',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0487',
  tag: 'V',
  day: '2026-11-23',
  laws: ['gdpr'],
  letters: ['reply-listen', 'reply-agent', 'access'],
  forCourt: true,
  texts: {
    nl: 'Een kopie is een getrouwe en begrijpelijke weergave van al mijn gegevens (Hof van Justitie EU, 4 mei 2023, C-487/21).',
    en: 'A copy is a faithful and intelligible reproduction of all my data (Court of Justice of the EU, 4 May 2023, C-487/21).',
    de: 'Eine Kopie ist eine originalgetreue und verständliche Reproduktion aller meiner Daten (EuGH, 4. Mai 2023, C-487/21).',
    fr: 'Une copie est une reproduction fidèle et intelligible de toutes mes données (CJUE, 4 mai 2023, C-487/21).',
  },
} satisfies Argument;
