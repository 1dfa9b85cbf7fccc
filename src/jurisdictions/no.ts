import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR through the EEA Agreement, with the Norwegian authority, which requires consent before calls are recorded for quality or training. */
export default {
  ...eu,
  id: 'no',
  name: 'Norway',
  countries: ['NO'],
  deadline: { ...eu.deadline, calendar: 'NO' },
  authority: {
    name: 'Datatilsynet',
    address: ['Postboks 458 Sentrum', '0105 Oslo', 'Norway'],
    website: 'https://www.datatilsynet.no/',
    ...DATENANFRAGEN,
    note: 'Complaints go by letter.',
  },
  consentCountry: true,
  ownRecording: {
    rule: 'yes',
    tag: 'V',
    // guide on sound recordings: one has to take part in the call
    source: 'datatilsynet.no',
  },
  sources: [...eu.sources, 'https://www.datatilsynet.no/'],
} satisfies Jurisdiction;
