import type { Argument } from '../shape.ts';

export default {
  id: 'emotion-recognition',
  english: 'Whoever lets software read feelings from voices must tell the people concerned.',
  source: 'Regulation (EU) 2024/1689, art. 50(3)',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024R1689',
  tag: 'V',
  day: '2026-11-29',
  laws: ['gdpr'],
  letters: ['analytics-recording'],
  texts: {
    nl: 'Als op dit gesprek emotieherkenning is toegepast: wanneer en hoe is mij dat gemeld (artikel 50, derde lid, Verordening (EU) 2024/1689)?',
    en: 'If emotion recognition was used on this call: when and how was I told of it (Article 50(3) of Regulation (EU) 2024/1689)?',
    de: 'Falls bei diesem Gespräch Emotionserkennung eingesetzt wurde: Wann und wie wurde ich darüber informiert (Art. 50 Abs. 3 der Verordnung (EU) 2024/1689)?',
  },
} satisfies Argument;
