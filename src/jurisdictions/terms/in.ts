import type { TermsOnly } from '../shape.ts';

/** India: the rights apply only from the middle of May 2027. */
export default {
  id: 'in',
  name: 'India',
  countries: ['IN'],
  deadline: {
    unit: 'days',
    count: 90,
    calendar: 'NONE',
    roll: false,
    saturdayOff: true,
    identity: 'pauses',
    source: 'DPDP Rules 2025: an answer to a grievance within 90 days',
  },
  since: '2027-05-14',
  sources: ['https://www.meity.gov.in/'],
  checked: '2026-11-23',
} satisfies TermsOnly;
