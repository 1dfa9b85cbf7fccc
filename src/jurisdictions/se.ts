import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Swedish authority. */
export default {
  ...eu,
  id: 'se',
  name: 'Sweden',
  countries: ['SE'],
  deadline: { ...eu.deadline, calendar: 'SE' },
  authority: {
    name: 'Integritetsskyddsmyndigheten (IMY)',
    address: ['Box 8114', '104 20 Stockholm', 'Sweden'],
    website: 'https://www.imy.se/',
    ...DATENANFRAGEN,
    note: 'Contact the company first. Name the company and yourself, say what happened, and add the documents.',
  },
  ownRecording: {
    rule: 'yes',
    norm: 'Brottsbalken 4:9a',
    tag: 'V2',
    source: 'secondary sources: somebody who takes part may',
  },
} satisfies Jurisdiction;
