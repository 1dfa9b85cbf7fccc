import type { Jurisdiction } from './shape.ts';

/**
 * Canada's PIPEDA and the principles of its Schedule 1, access only; three provinces have their own acts for companies. The
 * Commissioner recommends, and orders nothing.
 */
export default {
  id: 'ca',
  name: 'Canada',
  countries: ['CA'],
  except: ['CA-QC', 'CA-AB', 'CA-BC'],
  regime: 'ca',
  law: 'pipeda',
  articles: {
    access: { law: 'pipeda-principles', article: '4.9' },
    'access-information': { law: 'pipeda-principles', article: '4.9.1' },
    source: { law: 'pipeda-principles', article: '4.9.1' },
    'recipients-named': { law: 'pipeda-principles', article: '4.9.3' },
    deadline: { article: 8, paragraph: 3, only: ['access'] },
    refusal: { article: 8, paragraph: 7, only: ['access'] },
    'keep-while-asked': { article: 8, paragraph: 8, only: ['access'] },
    complaint: { article: 11 },
    court: { article: 14 },
  },
  deadline: {
    unit: 'days',
    count: 30,
    extendedCount: 60,
    calendar: 'CA',
    roll: true,
    saturdayOff: false,
    // no rule was read: this assumption is never too early
    identity: 'pauses',
    source: 'PIPEDA s. 8(3) and 8(4); Interpretation Act s. 26',
  },
  authority: {
    name: 'Office of the Privacy Commissioner of Canada',
    website: 'https://www.priv.gc.ca/',
    day: '2026-11-23',
    source: 'PIPEDA s. 11',
  },
  consentCountry: false,
  ownRecording: { rule: 'yes', norm: 'Criminal Code s. 184(2)(a)', tag: 'K', source: 'not read' },
  reviewed: false,
  languages: ['en', 'fr'],
  accessOnly: true,
  sources: ['https://laws-lois.justice.gc.ca/eng/acts/P-8.6/', 'https://www.priv.gc.ca/'],
  checked: '2026-11-23',
} satisfies Jurisdiction;
