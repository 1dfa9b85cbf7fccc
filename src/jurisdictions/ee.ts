import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Estonia. */
export default {
  ...eu,
  id: 'ee',
  name: 'Estonia',
  countries: ['EE'],
  deadline: { ...eu.deadline, calendar: 'EE' },
  authority: {
    name: 'Andmekaitse Inspektsioon',
    address: ['39 Tatari St.', '10134 Tallinn', 'Estonia'],
    website: 'https://www.aki.ee/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
