import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Greece. */
export default {
  ...eu,
  id: 'gr',
  name: 'Greece',
  countries: ['GR'],
  deadline: { ...eu.deadline, calendar: 'GR' },
  authority: {
    name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    address: ['Kifissias 1 – 3', '115 23 Athens', 'Greece'],
    website: 'https://www.dpa.gr/',
    email: 'complaints@dpa.gr',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'no', tag: 'K', source: 'not read' },
} satisfies Jurisdiction;
