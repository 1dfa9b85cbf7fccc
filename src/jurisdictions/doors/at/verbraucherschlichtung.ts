import type { Door } from '../shape.ts';

export default {
  id: 'verbraucherschlichtung',
  english: 'Verbraucherschlichtung Austria',
  text: 'Free and voluntary, for disputes about a paid contract that no other Austrian conciliation body is for, such as retail, services, travel and insurance. The company must have a branch in Austria; it sees all you write. A case before a court can be refused.',
  laws: ['at'],
  kinds: ['company'],
  website: 'https://www.verbraucherschlichtung.at/',
  source: 'https://www.verbraucherschlichtung.at/verfahren/; https://www.verbraucherschlichtung.at/?p=8145',
  day: '2026-11-29',
} satisfies Door;
