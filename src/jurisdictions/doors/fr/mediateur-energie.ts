import type { Door } from '../shape.ts';

export default {
  id: 'mediateur-energie',
  english: 'Médiateur national de l’énergie',
  text: 'Free. First a written complaint to the supplier; after two months without an answer, or with one that does not satisfy you, you can turn to it online or by post. Send copies of your letters, the answers and the contract.',
  laws: ['fr'],
  kinds: ['company'],
  wait: { count: 2, unit: 'months' },
  website: 'https://www.energie-info.fr/',
  source: 'https://www.service-public.fr/particuliers/vosdroits/F20820',
  day: '2026-11-29',
} satisfies Door;
