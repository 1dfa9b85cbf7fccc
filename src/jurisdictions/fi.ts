import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Finnish authority. */
export default {
  ...eu,
  id: 'fi',
  name: 'Finland',
  countries: ['FI'],
  deadline: { ...eu.deadline, calendar: 'FI' },
  authority: {
    name: 'Tietosuojavaltuutetun toimisto',
    address: ['PL 800', '00531 Helsinki', 'Finland'],
    form: 'https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle',
    website: 'https://tietosuoja.fi/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'yes', norm: 'Rikoslaki 24:5', tag: 'K', source: 'not read' },
} satisfies Jurisdiction;
