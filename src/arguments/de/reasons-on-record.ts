import type { Argument } from '../shape.ts';

export default {
  id: 'reasons-on-record',
  english: 'German law makes the company write down why it refuses, and tell you.',
  source: '§ 34(2) BDSG',
  url: 'https://www.gesetze-im-internet.de/bdsg_2018/__34.html',
  tag: 'V',
  day: '2026-11-29',
  laws: ['de'],
  letters: [
    'reply-internal',
    'reply-agent',
    'reply-transcript',
    'reply-listen',
    'reply-claims',
    'reply-law',
    'reply-court',
    'reply-excessive',
    'reply-processor',
  ],
  after: ['access-recording', 'analytics-recording', 'information-recording', 'access'],
  texts: {
    nl: 'Noem mij de redenen voor de weigering zoals u die heeft vastgelegd (§ 34 Abs. 2 BDSG).',
    en: 'Please give me the reasons for the refusal as you have documented them (section 34(2) BDSG).',
    de: 'Bitte teilen Sie mir die Gründe der Verweigerung mit, die Sie dokumentiert haben (§ 34 Abs. 2 BDSG).',
  },
} satisfies Argument;
