import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Czechia. */
export default {
  ...eu,
  id: 'cz',
  name: 'Czechia',
  countries: ['CZ'],
  deadline: { ...eu.deadline, calendar: 'CZ' },
  authority: {
    name: 'Úřad pro ochranu osobních údajů',
    address: ['Pplk. Sochora 27', '170 00 Praha 7', 'Czech Republic'],
    website: 'https://www.uoou.cz/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
