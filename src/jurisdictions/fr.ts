import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the French act no. 78-17. */
export default {
  ...eu,
  id: 'fr',
  name: 'France',
  countries: ['FR'],
  articles: {
    ...eu.articles,
    'access-national': { law: 'fr-informatique-libertes', article: 49 },
  },
  deadline: { ...eu.deadline, calendar: 'FR' },
  authority: {
    name: "Commission nationale de l'informatique et des libertés (CNIL)",
    address: ['3 Place de Fontenoy', 'TSA 80715', '75334 PARIS CEDEX 07', 'France'],
    form: 'https://www.cnil.fr/fr/plaintes',
    website: 'https://www.cnil.fr/',
    ...DATENANFRAGEN,
    note: 'First ask the company. It takes complaints in French, after one month without an answer or an incomplete one. It cannot award damages.',
  },
  ownRecording: {
    rule: 'caution',
    norm: 'Code pénal art. 226-1',
    tag: 'V2',
    source: 'secondary sources: words spoken in private or confidence; announce it',
  },
  sources: [...eu.sources, 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460', 'https://www.cnil.fr/'],
} satisfies Jurisdiction;
