import type { Argument } from '../shape.ts';

export default {
  id: 'bank-gave-transcripts',
  english: 'The Dutch Supreme Court decided so about a bank, under the law before the GDPR.',
  source: 'Hoge Raad, 29 June 2007, ECLI:NL:HR:2007:AZ4663',
  url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2007:AZ4663',
  tag: 'V',
  day: '2026-11-29',
  laws: ['nl'],
  letters: ['reply-internal', 'reply-court', 'reply-excessive'],
  after: ['access-recording', 'access'],
  forCourt: true,
  texts: {
    nl: 'Al onder de vorige wet moest een bank transcripten van opgenomen telefoongesprekken geven (Hoge Raad, 29 juni 2007, ECLI:NL:HR:2007:AZ4663).',
    en: 'Even under the former act a bank had to give transcripts of recorded telephone calls (Supreme Court of the Netherlands, 29 June 2007, ECLI:NL:HR:2007:AZ4663).',
    de: 'Schon nach dem früheren Gesetz musste eine Bank Transkripte aufgezeichneter Telefongespräche herausgeben (Hoge Raad der Niederlande, 29. Juni 2007, ECLI:NL:HR:2007:AZ4663).',
  },
} satisfies Argument;
