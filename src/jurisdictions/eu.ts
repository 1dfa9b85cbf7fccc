import type { Jurisdiction } from './shape.ts';

/** The GDPR alone: for every country of the EEA that has no file of its own yet. */
export default {
  id: 'eu',
  name: 'European Economic Area',
  countries: [],
  regime: 'gdpr',
  articles: {
    information: { article: 13 },
    modalities: { article: 12, paragraph: 2 },
    deadline: { article: 12, paragraph: 3 },
    refusal: { article: 12, paragraph: 4 },
    free: { article: 12, paragraph: 5 },
    identity: { article: 12, paragraph: 6 },
    consent: { article: 7, paragraph: 3 },
    accountability: { article: 5, paragraph: 2 },
    access: { article: 15, paragraph: 1 },
    copy: { article: 15, paragraph: 3 },
    'rights-of-others': { article: 15, paragraph: 4 },
    erasure: { article: 17, paragraph: 1 },
    'erasure-exceptions': { article: 17, paragraph: 3 },
    'erasure-claims': { article: 17, paragraph: 3, point: 'e' },
    restriction: { article: 18, paragraph: 1 },
    'restriction-claims': { article: 18, paragraph: 1, point: 'c' },
    'restriction-objection': { article: 18, paragraph: 1, point: 'd' },
    recipients: { article: 19 },
    objection: { article: 21, paragraph: 1 },
    marketing: { article: 21, paragraph: 2 },
    dpo: { article: 38, paragraph: 4 },
  },
  deadline: {
    unit: 'months',
    count: 1,
    extendedCount: 3,
    // no table: only Saturdays and Sundays move the day, since each country has holidays of its own
    calendar: 'NONE',
    source: 'GDPR art. 12(3); Regulation (EEC, Euratom) 1182/71 art. 3',
  },
  authority: {
    name: 'the data protection authority of your country',
    url: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
    source: 'GDPR art. 77',
  },
  sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj'],
  checked: '2026-11-23',
} satisfies Jurisdiction;
