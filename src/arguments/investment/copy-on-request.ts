import type { Argument } from '../shape.ts';

export default {
  id: 'copy-on-request',
  english: 'For calls about orders, investment firms must keep a copy ready for you for five years.',
  source: 'Delegated Regulation (EU) 2017/565, art. 76(8)',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32017R0565',
  tag: 'V',
  day: '2026-11-29',
  laws: ['gdpr'],
  letters: ['access-recording', 'reply-internal', 'reply-law', 'reply-listen', 'reply-transcript', 'reply-deleted'],
  kinds: ['investment'],
  texts: {
    nl: 'Als dit gesprek valt onder artikel 76, achtste lid, Gedelegeerde Verordening (EU) 2017/565, moet u mij op verzoek een kopie geven, vijf jaar lang.',
    en: 'If this call falls under Article 76(8) of Delegated Regulation (EU) 2017/565, a copy must be available to me on request for five years.',
    de: 'Fällt dieses Gespräch unter Art. 76 Abs. 8 der Delegierten Verordnung (EU) 2017/565, so muss mir fünf Jahre lang auf Verlangen eine Kopie zur Verfügung stehen.',
  },
} satisfies Argument;
