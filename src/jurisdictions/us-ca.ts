import type { Jurisdiction, Term } from './shape.ts';

const days = { unit: 'days', calendar: 'US-CA', roll: true, saturdayOff: true } as const;
const workingDays = (count: number, source: string): Term => ({ ...days, unit: 'working-days', count, source });

/** The California Consumer Privacy Act: its terms only. Smaller businesses are exempt. */
export default {
  id: 'us-ca',
  name: 'California',
  countries: ['US-CA'],
  regime: 'us-ca',
  law: 'us-ca-civil-code',
  // none was read again: there is no letter for California yet
  articles: {},
  deadline: {
    ...days,
    count: 45,
    extendedCount: 90,
    // 11 CCR 7021(b): "regardless of time required to verify the request"
    identity: 'runs-on',
    source: '11 CCR § 7021(b): 45 calendar days from receipt, 90 at most; moved off a day off out of caution',
  },
  terms: {
    confirmation: workingDays(10, '11 CCR § 7021(a)'),
    'opt-out': workingDays(15, '11 CCR § 7026'),
  },
  authority: {
    name: 'California Privacy Protection Agency',
    website: 'https://cppa.ca.gov/',
    day: '2026-11-23',
    source: '11 CCR',
    note: 'The Attorney General of California takes complaints as well (oag.ca.gov).',
  },
  consentCountry: false,
  ownRecording: {
    rule: 'no',
    norm: 'Penal Code §§ 632, 632.7, 637.2',
    tag: 'V2',
    source: 'secondary sources: everyone on the call has to know',
  },
  reviewed: false,
  sources: ['https://cppa.ca.gov/regulations/', 'https://leginfo.legislature.ca.gov/'],
  checked: '2026-11-23',
} satisfies Jurisdiction;
