import type { Jurisdiction } from './shape.ts';

/** The Brazilian LGPD, access only, and the decree on customer service (11.034/2022) for state-regulated services. */
export default {
  id: 'br',
  name: 'Brazil',
  countries: ['BR'],
  regime: 'br',
  law: 'lgpd',
  articles: {
    access: { article: '18, II' },
    'access-information': { article: '19, II' },
    'recipients-named': { article: '18, VII' },
    complaint: { article: '18, § 1' },
    free: { article: '18, § 5' },
    deadline: { article: '19, II', only: ['access'] },
    'call-history': { law: 'br-decree-11034', article: 12 },
  },
  deadline: {
    unit: 'days',
    count: 15,
    calendar: 'BR',
    roll: true,
    saturdayOff: true,
    // no rule was read: this assumption is never too early
    identity: 'pauses',
    source: 'LGPD art. 19, II; moved off a day off out of caution',
  },
  terms: {
    'call-history': {
      unit: 'days',
      count: 5,
      calendar: 'BR',
      roll: true,
      saturdayOff: true,
      source: 'Decree 11.034/2022 art. 12; moved off a day off out of caution',
    },
    'recording-kept': {
      unit: 'days',
      count: 90,
      calendar: 'NONE',
      roll: false,
      saturdayOff: true,
      source: 'Decree 11.034/2022 art. 12: the last day to ask, so it never moves on',
    },
  },
  authority: {
    name: 'Autoridade Nacional de Proteção de Dados (ANPD)',
    website: 'https://www.gov.br/anpd/',
    day: '2026-11-23',
    source: 'gov.br/anpd',
    note: 'It wants proof that you asked the company first, and a gov.br login; a complaint cannot be anonymous.',
  },
  consentCountry: false,
  ownRecording: { rule: 'yes', norm: 'STF, RE 583.937', tag: 'K', source: 'not read' },
  reviewed: false,
  languages: ['pt'],
  accessOnly: true,
  sources: ['https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm', 'https://www.gov.br/anpd/'],
  checked: '2026-11-23',
} satisfies Jurisdiction;
