import type { TermsOnly } from '../shape.ts';

/** South Korea. */
export default {
  id: 'kr',
  name: 'South Korea',
  countries: ['KR'],
  deadline: {
    unit: 'days',
    count: 10,
    calendar: 'NONE',
    roll: false,
    saturdayOff: true,
    identity: 'pauses',
    source: 'PIPA art. 35–37; Enforcement Decree art. 41–44',
  },
  sources: ['https://www.pipc.go.kr/'],
  checked: '2026-11-23',
} satisfies TermsOnly;
