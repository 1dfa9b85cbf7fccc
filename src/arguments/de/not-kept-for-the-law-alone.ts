import type { Argument } from '../shape.ts';

export default {
  id: 'not-kept-for-the-law-alone',
  english: 'The German exception is for data kept only because a law says so. Training takes the recording out of it.',
  source: '§ 34(1) No. 2 BDSG',
  url: 'https://www.gesetze-im-internet.de/bdsg_2018/__34.html',
  tag: 'V',
  day: '2026-11-29',
  laws: ['de'],
  letters: ['reply-law'],
  after: ['access-recording', 'analytics-recording', 'information-recording', 'access'],
  purposes: ['training', 'quality', 'ai'],
  forCourt: true,
  texts: {
    nl: 'Een opname die ook voor training of kwaliteit dient, wordt niet alleen bewaard omdat dat moet (§ 34 Abs. 1 Nr. 2 BDSG).',
    en: 'A recording that also serves training or quality is not kept only because the law says so (section 34(1) No. 2 BDSG).',
    de: 'Eine Aufzeichnung, die auch der Schulung oder der Qualität dient, ist nicht nur wegen einer Aufbewahrungsvorschrift gespeichert (§ 34 Abs. 1 Nr. 2 BDSG).',
  },
} satisfies Argument;
