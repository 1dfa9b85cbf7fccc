import type { Argument } from '../shape.ts';

export default {
  id: 'two-purposes',
  english: 'Data taken for one purpose may not simply serve another. The company must say how it tested that.',
  source: 'GDPR art. 5(1)(b) and 6(4)',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679',
  tag: 'V',
  day: '2026-11-29',
  laws: ['gdpr'],
  letters: ['objection-recording', 'reply-interest', 'information-recording', 'access-recording'],
  purposes: ['training', 'quality', 'ai'],
  texts: {
    nl: 'Heeft u het gesprek voor het ene doel opgenomen en gebruikt u het voor een ander, zoals training: hoe heeft u dan getoetst of die doelen verenigbaar zijn ({article:purpose-limitation}; {article:compatibility})?',
    en: 'If you recorded the call for one purpose and use it for another, such as training: how did you test whether the two are compatible ({article:purpose-limitation}; {article:compatibility})?',
    de: 'Haben Sie das Gespräch für einen Zweck aufgezeichnet und nutzen Sie es für einen anderen, etwa zur Schulung: Wie haben Sie geprüft, ob beide vereinbar sind ({article:purpose-limitation}; {article:compatibility})?',
    fr: 'Si vous avez enregistré l’appel pour une finalité et l’utilisez pour une autre, comme la formation : comment avez-vous vérifié que les deux sont compatibles ({article:purpose-limitation} ; {article:compatibility}) ?',
  },
} satisfies Argument;
