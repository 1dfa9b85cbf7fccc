import type { Door } from '../shape.ts';

export default {
  id: 'schlichtungsstelle-energie',
  english: 'Schlichtungsstelle Energie',
  text: 'First complain to the supplier in writing, under the heading “Verbraucherbeschwerde nach § 111a EnWG”; it has four weeks. Then this body can take it, free of charge. It is about contract, supply and metering: the recording can be your proof there.',
  laws: ['de'],
  kinds: ['company'],
  wait: { count: 28, unit: 'days' },
  website: 'https://www.schlichtungsstelle-energie.de/',
  source: 'https://www.bundesnetzagentur.de/DE/Vportal/Energie/BeschwerdeSchlichtung/start.html',
  day: '2026-11-29',
} satisfies Door;
