import type { TermsOnly } from '../shape.ts';

/** Australia: what the authority expects, rather than a legal term. */
export default {
  id: 'au',
  name: 'Australia',
  countries: ['AU'],
  deadline: {
    unit: 'days',
    count: 30,
    calendar: 'NONE',
    roll: false,
    saturdayOff: true,
    identity: 'pauses',
    source: 'Australian Privacy Principle 12.4: a reasonable time; the authority expects 30 days',
  },
  sources: ['https://www.oaic.gov.au/'],
  checked: '2026-11-23',
} satisfies TermsOnly;
