import type { TermsOnly } from '../shape.ts';

/** Japan: the act sets no number of days for the answer. */
export default {
  id: 'jp',
  name: 'Japan',
  countries: ['JP'],
  deadline: {
    unit: 'days',
    count: 14,
    calendar: 'NONE',
    roll: false,
    saturdayOff: true,
    identity: 'pauses',
    source: 'APPI art. 39: a court may be asked two weeks after the request; the answer itself is due without delay',
  },
  notAnAnswer: true,
  sources: ['https://www.ppc.go.jp/'],
  checked: '2026-11-23',
} satisfies TermsOnly;
