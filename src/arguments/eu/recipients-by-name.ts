import type { Argument } from '../shape.ts';

export default {
  id: 'recipients-by-name',
  english:
    'Companies like to answer with kinds of recipients. The Court says that you get the names if you ask for them.',
  source: 'Court of Justice of the EU, 12 January 2023, C-154/21, on GDPR art. 15(1)(c)',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0154',
  tag: 'V',
  day: '2026-11-29',
  laws: ['gdpr'],
  letters: ['access-recording', 'information-recording', 'analytics-recording', 'access'],
  texts: {
    nl: 'U moet de ontvangers zelf noemen en niet alleen soorten ontvangers, tenzij u niet kunt achterhalen wie het zijn of aantoont dat mijn verzoek kennelijk ongegrond of buitensporig is (Hof van Justitie EU, 12 januari 2023, C-154/21).',
    en: 'You must name the recipients themselves, not only kinds of recipients, unless you cannot identify them or show that my request is manifestly unfounded or excessive (Court of Justice of the EU, 12 January 2023, C-154/21).',
    de: 'Sie müssen die Empfänger selbst nennen und nicht nur Kategorien von Empfängern, es sei denn, Sie können sie nicht identifizieren oder Sie weisen nach, dass mein Antrag offenkundig unbegründet oder exzessiv ist (EuGH, 12. Januar 2023, C-154/21).',
    fr: 'Vous devez nommer les destinataires eux-mêmes, et non de simples catégories, sauf si vous ne pouvez pas les identifier ou si vous démontrez que ma demande est manifestement infondée ou excessive (CJUE, 12 janvier 2023, C-154/21).',
  },
} satisfies Argument;
