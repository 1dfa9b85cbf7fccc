import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Polish authority. */
export default {
  ...eu,
  id: 'pl',
  name: 'Poland',
  countries: ['PL'],
  deadline: { ...eu.deadline, calendar: 'PL' },
  authority: {
    name: 'Prezes Urzędu Ochrony Danych Osobowych',
    website: 'https://www.uodo.gov.pl/',
    ...DATENANFRAGEN,
    note: 'It moved in 2025: look up its address on its website. A complaint has to be signed and have your name and address, else it is left unread; online it needs a qualified, trusted or personal signature.',
  },
  ownRecording: { rule: 'yes', norm: 'Kodeks karny art. 267 § 3', tag: 'V2', source: 'secondary sources' },
} satisfies Jurisdiction;
