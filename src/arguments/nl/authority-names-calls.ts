import type { Argument } from '../shape.ts';

export default {
  id: 'authority-names-calls',
  english: 'The Dutch authority itself names recorded calls. A company can hardly say that they do not count.',
  source: 'Autoriteit Persoonsgegevens, page on the right of access',
  url: 'https://autoriteitpersoonsgegevens.nl/zelf-doen/gebruik-uw-privacyrechten/recht-op-inzage',
  tag: 'V',
  day: '2026-11-23',
  laws: ['nl'],
  letters: ['access-recording', 'reply-internal', 'reply-listen', 'reply-transcript', 'reply-court'],
  forCourt: true,
  texts: {
    nl: 'De Autoriteit Persoonsgegevens noemt opgenomen telefoongesprekken uitdrukkelijk bij de gegevens die ik mag opvragen.',
    en: 'The Dutch Data Protection Authority expressly names recorded telephone calls among the data that I may ask for.',
    de: 'Die niederländische Datenschutzbehörde nennt aufgezeichnete Telefongespräche ausdrücklich unter den Daten, über die ich Auskunft verlangen kann.',
  },
} satisfies Argument;
