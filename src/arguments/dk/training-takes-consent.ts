import type { Argument } from '../shape.ts';

export default {
  id: 'training-takes-consent',
  english: 'The Danish authority decided that recording calls for training takes consent.',
  source: 'Datatilsynet, decision on TDC, April 2019',
  url: 'https://www.datatilsynet.dk/',
  tag: 'V',
  day: '2026-11-23',
  laws: ['dk'],
  letters: ['information-recording', 'objection-recording', 'standing-objection', 'reply-interest'],
  purposes: ['training'],
  texts: {
    nl: 'Voor het opnemen van gesprekken om medewerkers op te leiden is volgens Datatilsynet toestemming nodig (besluit over TDC, april 2019).',
    en: 'According to Datatilsynet, recording calls to train staff takes consent (decision on TDC, April 2019).',
    de: 'Für die Aufzeichnung von Gesprächen zur Schulung ist laut Datatilsynet eine Einwilligung nötig (Entscheidung zu TDC, April 2019).',
    da: 'Ifølge Datatilsynet kræver det samtykke at optage samtaler til oplæring (afgørelse om TDC, april 2019).',
  },
} satisfies Argument;
