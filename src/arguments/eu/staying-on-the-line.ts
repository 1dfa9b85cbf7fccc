import type { Argument } from '../shape.ts';

export default {
  id: 'staying-on-the-line',
  english: 'The law itself says that silence and doing nothing are no consent.',
  source: 'GDPR recital 32',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679',
  tag: 'V',
  day: '2026-11-29',
  laws: ['gdpr'],
  letters: ['reply-consent'],
  forCourt: true,
  texts: {
    nl: 'Stilzwijgen of niets doen is geen toestemming (overweging 32 AVG), en aan de lijn blijven is niets doen.',
    en: 'Silence or inactivity is not consent (recital 32 GDPR), and staying on the line is inactivity.',
    de: 'Stillschweigen oder Untätigkeit ist keine Einwilligung (Erwägungsgrund 32 DSGVO), und in der Leitung zu bleiben ist Untätigkeit.',
    fr: 'Le silence ou l’inactivité ne vaut pas consentement (considérant 32 du RGPD), et rester en ligne est une inactivité.',
  },
} satisfies Argument;
