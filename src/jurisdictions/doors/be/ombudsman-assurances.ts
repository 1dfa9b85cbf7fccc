import type { Door } from '../shape.ts';

export default {
  id: 'ombudsman-assurances',
  english: 'Ombudsman van de Verzekeringen, Ombudsman des Assurances',
  text: 'Free, for disputes about how an insurance contract under Belgian law is carried out, with an insurer, an intermediary or Datassur. Complain in writing; there is a form. It mediates or gives its opinion, not where a court has the case.',
  laws: ['be'],
  kinds: ['company'],
  website: 'https://www.ombudsman-insurance.be/',
  source: 'https://www.ombudsman-insurance.be/a-propos-de-nous/',
  day: '2026-11-29',
} satisfies Door;
