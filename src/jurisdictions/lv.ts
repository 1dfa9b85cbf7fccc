import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Latvia. */
export default {
  ...eu,
  id: 'lv',
  name: 'Latvia',
  countries: ['LV'],
  deadline: { ...eu.deadline, calendar: 'LV' },
  authority: {
    name: 'Datu valsts inspekcija',
    address: ['Elijas iela 17', 'Riga', 'LV-1050', 'Latvia'],
    website: 'https://www.dvi.gov.lv/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
