import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Hungary. */
export default {
  ...eu,
  id: 'hu',
  name: 'Hungary',
  countries: ['HU'],
  deadline: { ...eu.deadline, calendar: 'HU' },
  authority: {
    name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    address: ['Budapest', 'Pf.: 9.', '1363', 'Hungary'],
    website: 'https://www.naih.hu/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
