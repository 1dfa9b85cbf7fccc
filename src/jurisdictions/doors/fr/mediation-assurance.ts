import type { Door } from '../shape.ts';

export default {
  id: 'mediation-assurance',
  english: 'La Médiation de l’Assurance',
  text: 'For disputes about how an insurance contract with a member applies. Complain to the insurer in writing first; then ask within a year of that complaint, online or by post, with copies. Not where a court or another mediator has or had the case.',
  laws: ['fr'],
  kinds: ['company'],
  website: 'https://www.mediation-assurance.org/',
  source: 'http://www.mediation-assurance.org/Saisir+le+mediateur; https://formulaire.mediation-assurance.org',
  day: '2026-11-29',
} satisfies Door;
