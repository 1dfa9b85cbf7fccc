import type { Argument } from '../shape.ts';

export default {
  id: 'consent-to-call',
  english: 'For advertising by phone they mostly need your consent first. The letter asks for it.',
  source: 'Telecommunicatiewet art. 11.7, as reported by security.nl and ddma.nl',
  url: 'https://www.security.nl/posting/887912',
  tag: 'V2',
  day: '2026-11-29',
  laws: ['nl'],
  letters: ['objection-marketing'],
  texts: {
    nl: 'Als u mij voor reclame heeft gebeld: op welke toestemming berustte dat, en wanneer en hoe heb ik die gegeven?',
    en: 'If you called me to advertise: on which consent, and when and how did I give it?',
    de: 'Falls Sie mich zu Werbezwecken angerufen haben: Auf welcher Einwilligung beruhte das, und wann und wie habe ich sie erteilt?',
  },
} satisfies Argument;
