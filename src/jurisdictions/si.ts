import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Slovenia. */
export default {
  ...eu,
  id: 'si',
  name: 'Slovenia',
  countries: ['SI'],
  deadline: { ...eu.deadline, calendar: 'SI' },
  authority: {
    name: 'Informacijski pooblaščenec',
    address: ['Dunajska cesta 22', '1000 Ljubljana', 'Slovenia'],
    website: 'https://www.ip-rs.si/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'no', tag: 'K', source: 'not read' },
} satisfies Jurisdiction;
