import type { Door } from '../shape.ts';

export default {
  id: 'bundesnetzagentur',
  english: 'Bundesnetzagentur (sales calls)',
  text: 'If they called to sell something and you had not agreed before: report it, online or by post. It asks for day and time, the number shown, who called and for which company, what was on offer, whether you agreed or took that back, and how the talk went.',
  laws: ['de'],
  notKinds: ['public-body'],
  incoming: true,
  website: 'https://www.bundesnetzagentur.de/telefonwerbung-beschwerde',
  source: 'https://www.bundesnetzagentur.de/telefonwerbung-beschwerde',
  day: '2026-11-29',
} satisfies Door;
