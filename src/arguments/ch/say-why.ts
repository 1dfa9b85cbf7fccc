import type { Argument } from '../shape.ts';

export default {
  id: 'say-why',
  english: 'Swiss law makes the company say why it refuses, limits or delays.',
  source: 'DSG Art. 26 Abs. 4',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/de',
  tag: 'V',
  day: '2026-11-29',
  laws: ['ch'],
  letters: [
    'reply-internal',
    'reply-agent',
    'reply-transcript',
    'reply-listen',
    'reply-claims',
    'reply-law',
    'reply-court',
    'reply-excessive',
    'reply-not-found',
    'reply-extended',
  ],
  after: ['access-recording', 'analytics-recording', 'information-recording', 'access'],
  forCourt: true,
  texts: {
    en: 'If you refuse, limit or delay access, you must say why ({article:refusal}).',
    de: 'Wer die Auskunft verweigert, einschränkt oder aufschiebt, muss angeben, weshalb ({article:refusal}).',
    fr: 'Qui refuse, restreint ou diffère l’accès doit dire pourquoi ({article:refusal}).',
    it: 'Chi rifiuta, limita o differisce l’accesso deve dire perché ({article:refusal}).',
  },
} satisfies Argument;
