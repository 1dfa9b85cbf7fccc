import type { Argument } from '../shape.ts';

export default {
  id: 'one-month',
  english: 'Belgian law has been read to allow one month for quality checks. The letter asks and claims nothing.',
  source: 'Belgian Act of 13 June 2005, art. 128, in a version of about 2016',
  url: 'https://github.com/legalize-dev/legalize-be',
  tag: 'V2',
  day: '2026-11-29',
  laws: ['be'],
  letters: ['access-recording', 'information-recording'],
  purposes: ['quality', 'training'],
  texts: {
    nl: 'Is de opname langer dan een maand voor kwaliteitscontrole bewaard, en zo ja, waarom?',
    en: 'Was the recording kept for longer than one month to check quality, and if so, why?',
    de: 'Wurde die Aufzeichnung länger als einen Monat zur Qualitätskontrolle gespeichert, und wenn ja, warum?',
    fr: 'L’enregistrement a-t-il été conservé plus d’un mois pour le contrôle de la qualité et, si oui, pourquoi ?',
  },
} satisfies Argument;
