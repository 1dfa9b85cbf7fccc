import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Croatia. */
export default {
  ...eu,
  id: 'hr',
  name: 'Croatia',
  countries: ['HR'],
  deadline: { ...eu.deadline, calendar: 'HR' },
  authority: {
    name: 'Agencija za zaštitu osobnih podataka',
    address: ['Selska cesta 136', '10 000 Zagreb', 'Croatia'],
    form: 'https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/',
    website: 'https://azop.hr/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'no', tag: 'K', source: 'not read' },
} satisfies Jurisdiction;
