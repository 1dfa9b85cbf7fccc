import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Irish Data Protection Act 2018. */
export default {
  ...eu,
  id: 'ie',
  name: 'Ireland',
  countries: ['IE'],
  articles: { ...eu.articles, 'rights-limits': { law: 'ie-dpa', article: 60 }, court: { law: 'ie-dpa', article: 117 } },
  deadline: { ...eu.deadline, calendar: 'IE' },
  authority: {
    name: 'Data Protection Commission',
    form: 'https://forms.dataprotection.ie/contact',
    website: 'https://www.dataprotection.ie/',
    ...DATENANFRAGEN,
    note: 'First tell the company in writing what is wrong with its answer. Send copies of your request, of any reminder and of the covering letter of the answer, and a list of what is missing; not the data themselves. It moved in 2025: look up its address on its website.',
  },
  ownRecording: {
    rule: 'yes',
    norm: 'Postal and Telecommunications Services Act 1983 s. 98',
    tag: 'V2',
    source: 'secondary sources: one party to the call is enough',
  },
  sources: [
    ...eu.sources,
    'https://www.dataprotection.ie/',
    'https://www.irishstatutebook.ie/eli/2018/act/7/enacted/en/html',
  ],
} satisfies Jurisdiction;
