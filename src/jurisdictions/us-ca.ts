import type { Jurisdiction, Term } from './shape.ts';

const days = { unit: 'days', calendar: 'US-CA', roll: true, saturdayOff: true } as const;
const workingDays = (count: number, source: string): Term => ({ ...days, unit: 'working-days', count, source });

/** The California Consumer Privacy Act and its regulations. Smaller businesses are exempt. */
export default {
  id: 'us-ca',
  name: 'California',
  countries: ['US-CA'],
  regime: 'us-ca',
  law: 'us-ca-civil-code',
  articles: {
    information: { article: '1798.100' },
    retention: { article: '1798.100' },
    erasure: { article: '1798.105' },
    'erasure-limits': { article: '1798.105(d)' },
    rectification: { article: '1798.106' },
    access: { article: '1798.110' },
    'access-information': { article: '1798.110' },
    purposes: { article: '1798.110' },
    source: { article: '1798.110' },
    copy: { article: '1798.110' },
    'recipients-named': { article: '1798.115' },
    'sale-opt-out': { article: '1798.120' },
    'sensitive-limit': { article: '1798.121' },
    'no-retaliation': { article: '1798.125' },
    free: { article: '1798.130' },
    portability: { article: '1798.130' },
    deadline: { law: 'us-ca-regulations', article: '7021' },
    identity: { law: 'us-ca-regulations', article: '7060' },
  },
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
