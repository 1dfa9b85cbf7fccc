import type { Door } from '../shape.ts';

export default {
  id: 'geschillencommissie',
  english: 'De Geschillencommissie',
  text: 'Complain to the company first; it also takes cases where no answer came. The company must be affiliated. Its ruling binds both sides. Send all you have.',
  laws: ['nl'],
  notKinds: ['public-body', 'investment', 'debt-collector', 'data-broker'],
  website: 'https://www.degeschillencommissie.nl/',
  source: 'https://www.degeschillencommissie.nl/vragen/hoe-werkt-de-geschillencommissie/',
  day: '2026-11-29',
} satisfies Door;
