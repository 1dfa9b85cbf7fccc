import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Malta. */
export default {
  ...eu,
  id: 'mt',
  name: 'Malta',
  countries: ['MT'],
  deadline: { ...eu.deadline, calendar: 'MT' },
  authority: {
    name: 'Office of the Information and Data Protection Commissioner of Malta',
    address: ['Floor 2, Airways House', 'Triq Il-Kbira', 'Tas-Sliema SLM 1549', 'Malta'],
    form: 'https://register.idpc.org.mt/report-breach/complaint/',
    website: 'https://idpc.org.mt/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
