import type { Door } from '../shape.ts';

export default {
  id: 'abf',
  english: 'Arbitro Bancario Finanziario (banking)',
  text: 'Complain to the bank first. Then file on its portal, or with its form at a branch of the Banca d’Italia; it costs 20 euros. Enclose the receipt, your complaint and the answer.',
  laws: ['it'],
  kinds: ['investment'],
  website: 'https://www.arbitrobancariofinanziario.it/',
  source: 'https://www.arbitrobancariofinanziario.it/presentare-ricorso/invio-ricorso/index.html',
  day: '2026-11-29',
} satisfies Door;
