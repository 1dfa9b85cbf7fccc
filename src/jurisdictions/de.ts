import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { laender } from './de-laender.ts';

/** The GDPR with the BDSG; each Land has its own authority, and its own public holidays besides the common ones. */
export default {
  ...eu,
  id: 'de',
  name: 'Germany',
  countries: ['DE'],
  articles: {
    ...eu.articles,
    'access-limits': { law: 'bdsg', article: 34 },
    'erasure-limits': { law: 'bdsg', article: 35 },
    court: { law: 'bdsg', article: 44 },
    'court-residence': { law: 'bdsg', article: 44, paragraph: 1 },
    'court-value': { law: 'gvg', article: 23 },
  },
  laws: {
    gvg: { name: 'GVG', article: 'section {place} GVG (German Courts Constitution Act)' },
  },
  deadline: { ...eu.deadline, calendar: 'DE' },
  authority: { none: 'Each Land has an authority of its own: you may turn to that of your Land.' },
  regional: laender,
  consentCountry: true,
  ownRecording: { rule: 'no', norm: 'Strafgesetzbuch § 201', tag: 'V2', source: 'secondary sources' },
  sources: [
    ...eu.sources,
    'https://www.gesetze-im-internet.de/bdsg_2018/',
    'https://www.gesetze-im-internet.de/stgb/__201.html',
    'https://www.gesetze-im-internet.de/gvg/__23.html',
    'https://www.gesetze-im-internet.de/zpo/__253.html',
  ],
} satisfies Jurisdiction;
