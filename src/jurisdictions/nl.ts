import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';

/** The GDPR with the Dutch authority and the Dutch list of holidays (art. 3 Algemene termijnenwet). */
export default {
  ...eu,
  id: 'nl',
  name: 'Netherlands',
  countries: ['NL'],
  deadline: { ...eu.deadline, calendar: 'NL' },
  authority: {
    name: 'Autoriteit Persoonsgegevens',
    url: 'https://autoriteitpersoonsgegevens.nl/',
    source: 'AVG art. 77; UAVG art. 6',
  },
  sources: [...eu.sources, 'https://wetten.overheid.nl/BWBR0040940/', 'https://wetten.overheid.nl/BWBR0002448/'],
  checked: '2026-11-23',
} satisfies Jurisdiction;
