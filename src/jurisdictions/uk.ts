import eu from './eu.ts';
import type { Articles, Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

const {
  complaint: _complaint,
  automated: _automated,
  representative: _representative,
  // amended in the UK, and not read again
  compatibility: _compatibility,
  'order-compliance': _order,
  reprimand: _reprimand,
  'court-home': _courtHome,
  ...same
} = eu.articles;
const articles: Articles = {
  ...same,
  deadline: { article: '12A' },
  automated: { article: '22A–22D' },
  'company-complaint': { law: 'uk-dpa', article: '164A' },
  complaint: { law: 'uk-dpa', article: 165 },
  court: { law: 'uk-dpa', article: 167 },
};

/** The UK GDPR: the same numbers as the GDPR, except the term (12A), automated decisions (22A–22D) and complaints (no art. 77). */
export default {
  id: 'uk',
  name: 'United Kingdom',
  countries: ['GB'],
  regime: 'uk',
  law: 'uk-gdpr',
  articles,
  deadline: {
    ...eu.deadline,
    calendar: 'GB-EAW',
    identity: 'starts-then',
    source:
      'UK GDPR art. 12A; Information Commissioner: same day of the next month, else its last day, then the next working day',
  },
  terms: {
    'complaint-confirmation': {
      unit: 'days',
      count: 30,
      calendar: 'GB-EAW',
      roll: true,
      saturdayOff: true,
      source: 'Data Protection Act 2018 s. 164A, in force since 19 June 2026 (ICO, 12 February 2026)',
    },
    'authority-contact': {
      unit: 'months',
      count: 3,
      calendar: 'GB-EAW',
      roll: false,
      saturdayOff: true,
      source: 'ICO: within three months of the last contact with the organisation; practice, not law',
    },
  },
  authority: {
    name: 'Information Commissioner’s Office',
    address: ['Wycliffe House', 'Water Lane', 'Wilmslow', 'Cheshire', 'SK9 5AF', 'United Kingdom'],
    form: 'https://ico.org.uk/make-a-complaint/data-protection-complaints/data-protection-complaints/',
    website: 'https://ico.org.uk/',
    ...DATENANFRAGEN,
    note: 'Complain to the company first and wait 30 days. Come within three months of your last contact. The form takes 2,000 characters; add copies of the letters.',
  },
  consentCountry: false,
  ownRecording: { rule: 'yes', tag: 'V2', source: 'secondary sources: for own use; sharing it is restricted' },
  reviewed: false,
  languages: ['en'],
  sources: ['https://ico.org.uk/', 'https://www.legislation.gov.uk/ukpga/2018/12/contents'],
  checked: '2026-11-23',
} satisfies Jurisdiction;
