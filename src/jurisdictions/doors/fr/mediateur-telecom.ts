import type { Door } from '../shape.ts';

export default {
  id: 'mediateur-telecom',
  english: 'Médiation des communications électroniques',
  text: 'Free, for customers of a member. First customer service, then the consumer service, a month each; without an answer for two months you can go straight to it. Within a year of your written complaint, online, with copies of the letters.',
  laws: ['fr'],
  kinds: ['telecom'],
  wait: { count: 2, unit: 'months' },
  website: 'https://www.mediation-telecom.org/',
  source: 'https://www.service-public.fr/particuliers/vosdroits/F14373',
  day: '2026-11-29',
} satisfies Door;
