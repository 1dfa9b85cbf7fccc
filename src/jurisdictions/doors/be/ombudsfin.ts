import type { Door } from '../shape.ts';

export default {
  id: 'ombudsfin',
  english: 'Ombudsfin (banking and investment)',
  text: 'Complain to the firm’s complaints service first; without an answer that satisfies you after thirty days you can turn to it, in writing and within a year. The firm must be a member, and no court may have the case. Its advice does not bind. Send copies of the letters.',
  laws: ['be'],
  kinds: ['investment'],
  wait: { count: 30, unit: 'days' },
  website: 'https://www.ombudsfin.be/',
  source: 'https://ombudsfin.be/nl/faq; https://www.ombudsfin.be/nl/ondernemingen/klacht-indienen/',
  day: '2026-11-29',
} satisfies Door;
