import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The Swiss Data Protection Act (DSG) and its ordinance (DSV). Complainants are not a party before the authority; a court decides. */
export default {
  id: 'ch',
  name: 'Switzerland',
  countries: ['CH'],
  regime: 'ch',
  law: 'ch-dsg',
  articles: {
    information: { article: 19 },
    automated: { article: 21 },
    access: { article: 25 },
    copy: { article: 25, paragraph: 2, point: 'b' },
    'rights-limits': { article: 26 },
    portability: { article: 28 },
    objection: { article: 30, paragraph: 2, point: 'b' },
    rectification: { article: 32, paragraph: 1 },
    erasure: { article: 32, paragraph: 2, point: 'c' },
    'dispute-note': { article: 32, paragraph: 3 },
    complaint: { article: 49 },
    deadline: { article: 25, paragraph: 7, only: ['access'] },
    refusal: { article: 26, paragraph: 4, only: ['access'] },
    free: { article: 25, paragraph: 6, only: ['access'] },
    court: { law: 'ch-zpo', article: 202 },
    'court-free': { law: 'ch-zpo', article: 113, paragraph: 2, point: 'g' },
    'court-simplified': { law: 'ch-zpo', article: 243, paragraph: 2, point: 'd', only: ['access'] },
  },
  laws: {
    'ch-zpo': { name: 'ZPO', article: 'Article {place} ZPO (Swiss Civil Procedure Code)' },
  },
  deadline: {
    unit: 'days',
    count: 30,
    calendar: 'CH',
    roll: true,
    saturdayOff: true,
    // no rule was read: this assumption is never too early
    identity: 'pauses',
    source: 'DSV art. 18: 30 days from receipt; moved off a day off out of caution',
  },
  authority: {
    name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
    address: ['Feldeggweg 1', '3003 Bern', 'Schweiz'],
    form: 'https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt/kontaktformular.html',
    website: 'https://www.edoeb.admin.ch/',
    ...DATENANFRAGEN,
    note: 'It takes reports but need not act on them. A civil court decides whether you get your data.',
  },
  consentCountry: true,
  // BGE 147 III 139: access must not be used only to find evidence against a future opponent
  noEvidenceMotive: true,
  ownRecording: {
    rule: 'no',
    norm: 'Strafgesetzbuch Art. 179ter, 179quinquies',
    tag: 'V',
    // everyone has to agree; exceptions are narrow
    source: 'edoeb.admin.ch',
  },
  reviewed: false,
  languages: ['de', 'fr', 'it', 'en'],
  sources: [
    'https://www.fedlex.admin.ch/eli/cc/2022/491/de',
    'https://www.fedlex.admin.ch/eli/cc/2022/568/de',
    'https://www.fedlex.admin.ch/eli/cc/2010/262/de',
    'https://www.edoeb.admin.ch/',
  ],
  checked: '2026-11-23',
} satisfies Jurisdiction;
