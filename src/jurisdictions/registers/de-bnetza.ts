import type { Register } from './shape.ts';

export default {
  id: 'de-bnetza',
  country: 'DE',
  name: 'Bundesnetzagentur',
  lang: 'de',
  english:
    'Advertising calls take your express consent beforehand. Calls without it can be reported here: day, time, number, and what was said.',
  website: 'https://www.bundesnetzagentur.de/telefonwerbung-beschwerde',
  tag: 'V',
  source: 'https://www.bundesnetzagentur.de/telefonwerbung-beschwerde',
  day: '2026-11-29',
} satisfies Register;
