import type { Argument } from '../shape.ts';

export default {
  id: 'order-is-needed',
  english: 'An authority need not give an order where none is needed. The complaint says why one is needed here.',
  source: 'Court of Justice of the EU, 2024, C-768/21, on GDPR art. 58(2)',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0768',
  tag: 'V',
  day: '2026-11-29',
  laws: ['gdpr'],
  letters: ['complaint'],
  texts: {
    nl: 'Een bevel is hier passend en nodig: uit eigen beweging is niets rechtgezet (vergelijk Hof van Justitie EU, C-768/21).',
    en: 'An order is appropriate and necessary here: without one, nothing has been put right (compare Court of Justice of the EU, C-768/21).',
    de: 'Eine Anordnung ist hier geeignet und erforderlich: Von sich aus wurde nichts in Ordnung gebracht (vergleiche EuGH, C-768/21).',
  },
} satisfies Argument;
