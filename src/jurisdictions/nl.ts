import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Dutch act, authority and list of holidays (art. 3 Algemene termijnenwet). */
export default {
  ...eu,
  id: 'nl',
  name: 'Netherlands',
  countries: ['NL'],
  articles: {
    ...eu.articles,
    court: { law: 'uavg', article: 35 },
    mediation: { law: 'uavg', article: 36 },
    'public-body': { law: 'uavg', article: 34 },
    'rights-limits': { law: 'uavg', article: 41, paragraph: 1 },
    'citizen-number': { law: 'uavg', article: 46 },
  },
  deadline: { ...eu.deadline, calendar: 'NL' },
  terms: {
    court: {
      unit: 'days',
      count: 42,
      calendar: 'NL',
      roll: true,
      saturdayOff: true,
      source: 'UAVG art. 35(2): six weeks after the answer; Algemene termijnenwet art. 1',
    },
  },
  authority: {
    name: 'Autoriteit Persoonsgegevens',
    address: ['Postbus 93374', '2509 AJ Den Haag'],
    website: 'https://autoriteitpersoonsgegevens.nl/',
    ...DATENANFRAGEN,
    note: 'Complaints go by web form or letter, not by e-mail. First ask the organisation and wait one month. The authority wants proof of that; a complaint cannot be anonymous.',
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
