import type { Door } from '../shape.ts';

export default {
  id: 'ombudsman-telecom',
  english: 'Ombudsman for telecommunications',
  text: 'Contact the operator first. Only complaints in writing, also about malicious calls. It deals with a complete complaint within 90 days, in difficult cases within 180.',
  laws: ['be'],
  kinds: ['telecom'],
  website: 'https://www.ombudsmantelecom.be/',
  source: 'https://www.ombudsmantelecom.be/nl/een-klacht-indienen/hoe-klacht-indienen/',
  day: '2026-11-29',
} satisfies Door;
