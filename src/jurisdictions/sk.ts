import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Slovakia. */
export default {
  ...eu,
  id: 'sk',
  name: 'Slovakia',
  countries: ['SK'],
  deadline: { ...eu.deadline, calendar: 'SK' },
  authority: {
    name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
    address: ['Hraničná 12', '820 07 Bratislava 27', 'Slovakia'],
    website: 'https://dataprotection.gov.sk/uoou/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
