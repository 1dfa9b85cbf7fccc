import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Bulgaria. */
export default {
  ...eu,
  id: 'bg',
  name: 'Bulgaria',
  countries: ['BG'],
  deadline: { ...eu.deadline, calendar: 'BG' },
  authority: {
    name: 'Commission for Personal Data Protection Bulgaria',
    address: ['2 Prof. Tsvetan Lazarov Blvd.', 'Sofia 1592', 'Bulgaria'],
    website: 'https://www.cpdp.bg/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
