import type { Argument } from '../shape.ts';

export default {
  id: 'whose-secret',
  english: 'What must stay secret for somebody else is a part, not the whole call. They must say which.',
  source: '§ 29(1) sentence 2 BDSG',
  url: 'https://www.gesetze-im-internet.de/bdsg_2018/__29.html',
  tag: 'V',
  day: '2026-11-29',
  laws: ['de'],
  letters: ['reply-agent'],
  after: ['access-recording', 'analytics-recording', 'information-recording', 'access'],
  texts: {
    nl: 'Beroept u zich op § 29 Abs. 1 BDSG, noem dan het deel van het gesprek en het belang van de ander dat zwaarder weegt.',
    en: 'If you rely on section 29(1) BDSG, name the part of the call and the interest of the other person that prevails.',
    de: 'Berufen Sie sich auf § 29 Abs. 1 BDSG, so nennen Sie bitte den Teil des Gesprächs und das überwiegende Interesse der anderen Person.',
  },
} satisfies Argument;
