import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Italian Codice privacy (d.lgs. 196/2003). */
export default {
  ...eu,
  id: 'it',
  name: 'Italy',
  countries: ['IT'],
  articles: {
    ...eu.articles,
    'rights-limits': { law: 'it-codice', article: '2-undecies' },
    court: { law: 'it-codice', article: 152 },
  },
  deadline: { ...eu.deadline, calendar: 'IT' },
  authority: {
    name: 'Garante per la protezione dei dati personali',
    address: ['Piazza Venezia 11', '00187 Roma', 'Italy'],
    website: 'https://www.garanteprivacy.it/',
    ...DATENANFRAGEN,
    note: 'A complaint (reclamo) names the facts, the provisions you think infringed and what you ask for, and is signed; there is a model on its website. Send it by registered post or certified e-mail (PEC). If you sign by hand, it wants a copy of an identity document.',
  },
  ownRecording: {
    rule: 'yes',
    norm: 'Cass. SU 36747/2003',
    tag: 'V2',
    source: 'secondary sources; spreading a secret recording to harm somebody is a crime',
  },
  sources: [...eu.sources, 'https://www.garanteprivacy.it/'],
} satisfies Jurisdiction;
