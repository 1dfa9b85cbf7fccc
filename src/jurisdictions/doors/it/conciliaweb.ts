import type { Door } from '../shape.ts';

export default {
  id: 'conciliaweb',
  english: 'ConciliaWeb (telecoms)',
  text: 'Free, and compulsory before you sue your operator. First a formal complaint to it; it has 45 days. Then file on the platform of AGCOM, or at the Corecom of your region.',
  laws: ['it'],
  kinds: ['telecom'],
  wait: { count: 45, unit: 'days' },
  website: 'https://conciliaweb.agcom.it/',
  source: 'https://www.comprovcomunicazioni-bz.org/it/faq-conciliaweb.asp',
  day: '2026-11-29',
} satisfies Door;
