import type { TermsOnly } from '../shape.ts';

/** EU bodies have their own regulation and holidays. */
export default {
  id: 'eu-institution',
  name: 'EU institution',
  countries: [],
  deadline: {
    unit: 'months',
    count: 1,
    extendedCount: 3,
    calendar: 'EU-INST',
    roll: true,
    saturdayOff: true,
    identity: 'pauses',
    source: 'Regulation (EU) 2018/1725 art. 14(3); Regulation (EEC, Euratom) 1182/71',
  },
  sources: ['https://eur-lex.europa.eu/eli/reg/2018/1725/oj'],
  checked: '2026-11-23',
} satisfies TermsOnly;
