import type { Jurisdiction } from './shape.ts';

/** Canada's PIPEDA and the principles of its Schedule 1; three provinces have their own acts for companies. */
export default {
  id: 'ca',
  name: 'Canada',
  countries: ['CA'],
  except: ['CA-QC', 'CA-AB', 'CA-BC'],
  regime: 'ca',
  law: 'pipeda',
  articles: {
    consent: { law: 'pipeda-principles', article: '4.3.8' },
    'storage-limitation': { law: 'pipeda-principles', article: '4.5.3' },
    erasure: { law: 'pipeda-principles', article: '4.5.3' },
    information: { law: 'pipeda-principles', article: '4.8' },
    access: { law: 'pipeda-principles', article: '4.9' },
    'access-information': { law: 'pipeda-principles', article: '4.9.1' },
    source: { law: 'pipeda-principles', article: '4.9.1' },
    'recipients-named': { law: 'pipeda-principles', article: '4.9.3' },
    rectification: { law: 'pipeda-principles', article: '4.9.5' },
    deadline: { article: 8, paragraph: 3 },
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
  sources: ['https://laws-lois.justice.gc.ca/eng/acts/P-8.6/', 'https://www.priv.gc.ca/'],
  checked: '2026-11-23',
} satisfies Jurisdiction;
