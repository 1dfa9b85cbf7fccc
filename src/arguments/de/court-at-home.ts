import type { Argument } from '../shape.ts';

export default {
  id: 'court-at-home',
  english: 'You can go to court where you live, not where the company is.',
  source: '§ 44(1) and (2) BDSG',
  url: 'https://www.gesetze-im-internet.de/bdsg_2018/__44.html',
  tag: 'V',
  day: '2026-11-29',
  laws: ['de'],
  letters: ['reminder', 'reply-internal', 'reply-court', 'reply-excessive'],
  notKinds: ['public-body', 'police', 'court'],
  texts: {
    nl: 'Ik kan naar de rechter van mijn gewone verblijfplaats ({article:court}).',
    en: 'I can bring an action at the court of my habitual residence ({article:court}).',
    de: 'Klage kann ich am Gericht meines gewöhnlichen Aufenthalts erheben ({article:court}).',
  },
} satisfies Argument;
