import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Lithuania. */
export default {
  ...eu,
  id: 'lt',
  name: 'Lithuania',
  countries: ['LT'],
  deadline: { ...eu.deadline, calendar: 'LT' },
  authority: {
    name: 'Valstybinė duomenų apsaugos inspekcija',
    address: ['L. Sapiegos str. 17', '10312 Vilnius', 'Lithuania'],
    website: 'https://vdai.lrv.lt/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
