import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Austrian DSG, which says what a complaint must contain and when it is too late (§ 24). */
export default {
  ...eu,
  id: 'at',
  name: 'Austria',
  countries: ['AT'],
  articles: {
    ...eu.articles,
    'complaint-contents': { law: 'at-dsg', article: 24, paragraph: 2 },
    'complaint-attachments': { law: 'at-dsg', article: 24, paragraph: 3 },
    'complaint-time': { law: 'at-dsg', article: 24, paragraph: 4 },
    'access-limits': { law: 'at-dsg', article: 4, paragraph: 6 },
  },
  deadline: { ...eu.deadline, calendar: 'AT' },
  terms: {
    ...eu.terms,
    complaint: {
      unit: 'months',
      count: 12,
      calendar: 'AT',
      roll: false,
      saturdayOff: true,
      source: 'DSG § 24(4): the right lapses, so the day never moves on',
    },
  },
  authority: {
    name: 'Österreichische Datenschutzbehörde',
    address: ['Barichgasse 40-42', '1030 Wien', 'Österreich'],
    form: 'https://www.formularservice.gv.at/site/fsrv/user/formular.aspx?pid=5a37966ab26c4489adc20dc53162fa4d&pn=Bf10e1134f601464e9b3835170de668bd',
    website: 'https://www.dsb.gv.at/',
    ...DATENANFRAGEN,
    note: 'A complaint has to be made within one year of learning of the matter. It must name the right, the company, the facts and the grounds, and ask to establish the infringement. Add your request and any answer. It costs nothing.',
  },
  ownRecording: {
    rule: 'caution',
    norm: 'Strafgesetzbuch § 120',
    tag: 'V2',
    source: 'secondary sources: recording is no crime, passing on or publishing is; in civil law it is mostly unlawful',
  },
  sources: [
    ...eu.sources,
    'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001597',
  ],
} satisfies Jurisdiction;
