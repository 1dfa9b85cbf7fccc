import type { Door } from '../shape.ts';

export default {
  id: 'erse',
  english: 'ERSE (electricity and gas)',
  text: 'With its form, once you complained to the supplier and the answer did not satisfy you, or none came in 15 working days. It informs, can recommend a solution and can fine the company for breaking the rules; it cannot impose a solution in your case.',
  laws: ['pt'],
  kinds: ['company'],
  website: 'https://www.erse.pt/',
  source: 'http://www.erse.pt/consumidores-de-energia/informacao/resolucao-de-conflitos-de-consumo/',
  day: '2026-11-29',
} satisfies Door;
