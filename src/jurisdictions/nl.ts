import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** A term in days by the Dutch calendar. */
const days = (count: number) => ({ unit: 'days', count, calendar: 'NL', roll: true, saturdayOff: true }) as const;

/** The GDPR with the Dutch act, authority and list of holidays (art. 3 Algemene termijnenwet). */
export default {
  ...eu,
  id: 'nl',
  name: 'Netherlands',
  countries: ['NL'],
  articles: {
    ...eu.articles,
    court: { law: 'uavg', article: 35 },
    'court-term': { law: 'uavg', article: 35, paragraph: 2 },
    'court-no-lawyer': { law: 'uavg', article: 35, paragraph: 4 },
    'court-penalty': { law: 'uavg', article: 35, paragraph: 5 },
    'court-place': { law: 'rv', article: 262, point: 'a' },
    'objection-term': { law: 'awb', article: '6:7' },
    'default-penalty': { law: 'awb', article: '4:17' },
    'appeal-silence': { law: 'awb', article: '6:12' },
    mediation: { law: 'uavg', article: 36 },
    'public-body': { law: 'uavg', article: 34 },
    'rights-limits': { law: 'uavg', article: 41, paragraph: 1 },
    'citizen-number': { law: 'uavg', article: 46 },
  },
  laws: {
    awb: { name: 'Awb', article: 'Article {place} Awb (Dutch General Administrative Law Act)' },
    rv: { name: 'Rv', article: 'Article {place} Rv (Dutch Code of Civil Procedure)' },
  },
  deadline: { ...eu.deadline, calendar: 'NL' },
  terms: {
    ...eu.terms,
    court: { ...days(42), source: 'UAVG art. 35(2): six weeks after the answer; Algemene termijnenwet art. 1' },
    objection: { ...days(42), source: 'UAVG art. 34; Awb 6:7, 6:8(1); Algemene termijnenwet art. 1' },
    'default-notice': {
      ...days(14),
      source: 'Awb 4:17(3): two weeks after the notice; moved off a day off out of caution',
    },
    penalty: { ...days(42), roll: false, source: 'Awb 4:17(1): 42 days at most, whichever days they are' },
  },
  authority: {
    name: 'Autoriteit Persoonsgegevens',
    address: ['Postbus 93374', '2509 AJ Den Haag'],
    form: 'https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap',
    website: 'https://autoriteitpersoonsgegevens.nl/',
    ...DATENANFRAGEN,
    note: 'Complaints go by web form or letter, not by e-mail. Choose “klacht” (your own data), not “tip”. Your name, address and e-mail address, the organisation and what happened are needed; proof is asked for. First ask the organisation. A complaint cannot be anonymous.',
  },
  ownRecording: {
    rule: 'yes',
    norm: 'Wetboek van Strafrecht art. 139a–139c',
    tag: 'V2',
    source: 'secondary sources: the articles hit only those who take no part in the call',
  },
  sources: [
    ...eu.sources,
    'https://wetten.overheid.nl/BWBR0040940/',
    'https://wetten.overheid.nl/BWBR0002448/',
    'https://autoriteitpersoonsgegevens.nl/zelf-doen/gebruik-uw-privacyrechten/recht-op-inzage',
  ],
} satisfies Jurisdiction;
