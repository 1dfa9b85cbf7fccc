import type { Argument } from '../shape.ts';

export default {
  id: 'proof-of-consent-to-calls',
  english: 'Who advertises by phone in Germany must keep proof of your consent. Your copy of it is in your data.',
  source: '§ 7a UWG',
  url: 'https://www.gesetze-im-internet.de/uwg_2004/__7a.html',
  tag: 'V',
  day: '2026-11-29',
  laws: ['de'],
  letters: ['objection-marketing'],
  texts: {
    nl: 'Als u mij voor reclame heeft gebeld: mijn toestemming moet u hebben vastgelegd (§ 7a UWG). Stuur mij daarvan een kopie ({article:copy}).',
    en: 'If you called me to advertise: you must have documented my consent (section 7a UWG). Please send me a copy of it ({article:copy}).',
    de: 'Falls Sie mich zu Werbezwecken angerufen haben: Meine Einwilligung müssen Sie dokumentiert haben (§ 7a UWG). Bitte senden Sie mir eine Kopie davon ({article:copy}).',
  },
} satisfies Argument;
