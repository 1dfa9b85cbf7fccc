import type { Door } from '../shape.ts';

export default {
  id: 'cru',
  english: 'CRU (electricity, gas, water)',
  text: 'Free, for complaints that the supplier did not resolve. In writing, with its form, online, by e-mail or by post: what happened, what you want, and copies of bills, letters and notes of conversations. Keep the originals.',
  laws: ['ie'],
  kinds: ['company'],
  website: 'https://www.cru.ie/',
  source: 'https://www.cru.ie/home/complaint-form/energy/log-complaint-cru/',
  day: '2026-11-29',
} satisfies Door;
