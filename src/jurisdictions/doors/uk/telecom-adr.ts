import type { Door } from '../shape.ts';

export default {
  id: 'telecom-adr',
  english: 'Telecoms dispute scheme (Communications Ombudsman or CISAS)',
  text: 'Free. Complain to the provider first; after six weeks, or before if it says it will do no more. Ofcom says which scheme your provider belongs to.',
  laws: ['uk'],
  kinds: ['telecom'],
  wait: { count: 42, unit: 'days' },
  website: 'https://www.ofcom.org.uk/',
  source: 'https://www.ofcom.org.uk/phones-and-broadband/service-quality/review-of-adr-in-the-telecoms-sector2',
  day: '2026-11-29',
} satisfies Door;
