import type { Door } from '../shape.ts';

export default {
  id: 'reise-verkehr',
  english: 'Schlichtungsstelle Reise & Verkehr (travel)',
  text: 'For travellers, free of charge. The company must be a member and have had two months to answer your complaint; no court and no other conciliation body may have the case. Apply online, by e-mail or by post.',
  laws: ['de'],
  kinds: ['company'],
  wait: { count: 2, unit: 'months' },
  website: 'https://www.schlichtung-reise-und-verkehr.de/',
  source: 'https://www.schlichtung-reise-und-verkehr.de/die-schlichtung/faq_haeufig-gestellte-fragen/',
  day: '2026-11-29',
} satisfies Door;
