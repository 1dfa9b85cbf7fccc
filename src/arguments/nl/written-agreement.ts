import type { Argument } from '../shape.ts';

export default {
  id: 'written-agreement',
  english: 'When they call you to sell, a spoken yes is often not enough. Then a recording proves no contract.',
  source: 'ACM ConsuWijzer, page on agreeing in writing',
  url: 'https://www.consuwijzer.nl/telefonische-verkoop/overeenkomst-geldig/schriftelijk-akkoord',
  tag: 'V',
  day: '2026-11-29',
  laws: ['nl'],
  letters: ['reply-claims', 'reply-law', 'access-recording'],
  purposes: ['evidence'],
  incoming: true,
  texts: {
    nl: 'U belde mij. Ging het om een nieuwe overeenkomst voor energie, water, warmte of een terugkerende dienst, dan is volgens ACM ConsuWijzer een schriftelijk akkoord nodig; wat zou de opname dan bewijzen?',
    en: 'You called me. If it was about a new contract for energy, water, heating or a recurring service, ACM ConsuWijzer says that it takes an agreement in writing; what would the recording then prove?',
    de: 'Sie haben mich angerufen. Ging es um einen neuen Vertrag über Energie, Wasser, Wärme oder eine wiederkehrende Dienstleistung, so ist laut ACM ConsuWijzer eine schriftliche Zustimmung nötig; was würde die Aufzeichnung dann beweisen?',
  },
} satisfies Argument;
