import type { Argument } from '../shape.ts';

export default {
  id: 'abuse-is-proven',
  english: 'A company may ask money or refuse only if it proves abuse, and the Court calls that an exception.',
  source: 'Court of Justice of the EU, 19 March 2026, C-526/24, on GDPR art. 12(5)',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62024CJ0526',
  tag: 'V',
  day: '2026-11-29',
  laws: ['gdpr'],
  letters: ['reply-fee'],
  texts: {
    nl: 'Een eerste verzoek is alleen bij uitzondering buitensporig, en alleen als u aantoont dat ik mijn recht misbruik (Hof van Justitie EU, 19 maart 2026, C-526/24).',
    en: 'A first request is excessive only by way of exception, and only if you prove that I abuse my right (Court of Justice of the EU, 19 March 2026, C-526/24).',
    de: 'Ein erster Antrag ist nur ausnahmsweise exzessiv, und nur, wenn Sie einen Missbrauch nachweisen (EuGH, 19. März 2026, C-526/24).',
    fr: 'Une première demande n’est excessive qu’à titre exceptionnel, et seulement si vous prouvez un abus de ma part (CJUE, 19 mars 2026, C-526/24).',
  },
} satisfies Argument;
