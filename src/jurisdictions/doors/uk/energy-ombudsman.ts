import type { Door } from '../shape.ts';

export default {
  id: 'energy-ombudsman',
  english: 'Energy Ombudsman',
  text: 'Free. Complain to the supplier first. It takes the case after eight weeks, or before if the supplier sends a deadlock letter. Send the dates and times of your calls, names, and what was said.',
  laws: ['uk'],
  kinds: ['company'],
  wait: { count: 56, unit: 'days' },
  website: 'https://www.ombudsman-services.org/',
  source: 'https://www.ombudsman-services.org/how-it-works/process',
  day: '2026-11-29',
} satisfies Door;
