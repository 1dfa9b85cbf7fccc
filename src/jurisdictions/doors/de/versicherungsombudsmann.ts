import type { Door } from '../shape.ts';

export default {
  id: 'versicherungsombudsmann',
  english: 'Versicherungsombudsmann (insurance)',
  text: 'Complain to the insurer first. Free for consumers; the insurer must be a member. Up to 10,000 euros its decision binds the insurer, not you. Not for private health insurance. Send the insurer’s answer.',
  laws: ['de'],
  kinds: ['company'],
  website: 'https://www.versicherungsombudsmann.de/',
  source: 'https://www.vogtlandkreis.de/ (Beschwerde gegen Versicherungsgesellschaften)',
  day: '2026-11-29',
} satisfies Door;
