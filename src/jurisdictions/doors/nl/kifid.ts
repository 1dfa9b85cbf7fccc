import type { Door } from '../shape.ts';

export default {
  id: 'kifid',
  english: 'Kifid (financial services)',
  text: 'First the firm’s own complaints procedure; if there is no answer after eight weeks, Kifid can take it. The firm must be affiliated. Free for consumers at first. Send your letters and the answers.',
  laws: ['nl'],
  kinds: ['investment'],
  wait: { count: 56, unit: 'days' },
  website: 'https://www.kifid.nl/',
  source: 'https://www.kifid.nl/veelgestelde-vragen/',
  day: '2026-11-29',
} satisfies Door;
