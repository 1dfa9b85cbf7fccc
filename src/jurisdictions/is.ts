import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';

/** The GDPR through the EEA Agreement. The caller must be told at the start (telecommunications act 70/2022). */
export default {
  ...eu,
  id: 'is',
  name: 'Iceland',
  countries: ['IS'],
  deadline: { ...eu.deadline, calendar: 'IS' },
  authority: {
    name: 'Persónuvernd',
    address: ['Laugavegur 166', 'Reykjavík', 'Iceland'],
    website: 'https://www.personuvernd.is/',
    day: '2026-11-23',
    source: 'island.is',
  },
  consentCountry: true,
  ownRecording: {
    rule: 'announce',
    norm: 'Lög nr. 70/2022',
    tag: 'V',
    // also between private persons, at the start of the call
    source: 'island.is',
  },
  sources: [...eu.sources, 'https://island.is/'],
} satisfies Jurisdiction;
