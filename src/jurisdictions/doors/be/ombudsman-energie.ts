import type { Door } from '../shape.ts';

export default {
  id: 'ombudsman-energie',
  english: 'Ombudsdienst voor Energie, Service de médiation de l’énergie',
  text: 'Free. First turn to the supplier or grid operator and keep proof of it. Then give your name, your address and that proof, in Dutch, French or German. It seeks a settlement or makes a recommendation that does not bind, and stops once a court has the case.',
  laws: ['be'],
  kinds: ['company'],
  website: 'https://www.mediateurenergie.be/',
  source:
    'https://www.mediateurenergie.be/fr/faq; http://www.mediateurenergie.be/fr/presentation; https://hseworld.wolterskluwer.be/ (languages); http://www.socialenergie.be/ (court)',
  day: '2026-11-29',
} satisfies Door;
