import type { Door } from '../shape.ts';

export default {
  id: 'non-profit',
  english: 'An organisation that complains for you',
  text: 'A non-profit organisation for data protection may complain or go to court in your name if you give it a mandate (article 80(1) GDPR). Send it the dossier.',
  laws: ['gdpr'],
  source: 'GDPR art. 80(1)',
  day: '2026-11-29',
} satisfies Door;
