import type { Argument } from '../shape.ts';

export default {
  id: 'six-months',
  english: 'The French authority allows six months for recordings by which staff are checked or trained.',
  source: 'CNIL, page on recording calls at work',
  url: 'https://www.cnil.fr/',
  tag: 'V',
  day: '2026-11-23',
  laws: ['fr'],
  letters: ['access-recording', 'information-recording', 'objection-recording'],
  purposes: ['quality', 'training'],
  texts: {
    nl: 'Opnamen om medewerkers te beoordelen of op te leiden, bewaart u volgens de CNIL hooguit zes maanden: hoe lang bewaart u deze?',
    en: 'According to the CNIL, recordings made to assess or train staff are kept for six months at most: how long do you keep this one?',
    de: 'Aufzeichnungen zur Bewertung oder Schulung des Personals sind laut CNIL höchstens sechs Monate zu speichern: Wie lange speichern Sie diese?',
    fr: 'Selon la CNIL, les enregistrements servant à évaluer ou à former le personnel se conservent six mois au plus : combien de temps gardez-vous celui-ci ?',
  },
} satisfies Argument;
