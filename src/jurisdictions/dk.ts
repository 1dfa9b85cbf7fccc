import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Danish authority, which requires consent before calls are recorded for training. */
export default {
  ...eu,
  id: 'dk',
  name: 'Denmark',
  countries: ['DK'],
  deadline: { ...eu.deadline, calendar: 'DK' },
  authority: {
    name: 'Datatilsynet',
    address: ['Carl Jacobsens Vej 35', '2500 Valby', 'Denmark'],
    website: 'https://www.datatilsynet.dk/',
    ...DATENANFRAGEN,
    note: 'Contact the company first. Give your name and address. It takes no sound or video files.',
  },
  consentCountry: true,
  ownRecording: {
    rule: 'yes',
    norm: 'Straffeloven § 263',
    tag: 'V',
    // somebody who takes part may
    source: 'datatilsynet.dk',
  },
  sources: [...eu.sources, 'https://www.datatilsynet.dk/'],
} satisfies Jurisdiction;
