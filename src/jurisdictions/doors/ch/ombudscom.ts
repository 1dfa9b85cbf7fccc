import type { Door } from '../shape.ts';

export default {
  id: 'ombudscom',
  english: 'Ombudscom (telecoms)',
  text: 'Show that you tried to solve it with the provider, at the latest twelve months ago; it has five days for an answer to an e-mail and ten for a letter. Then fill in the form.',
  laws: ['ch'],
  kinds: ['telecom'],
  website: 'https://www.ombudscom.ch/',
  source: 'https://de.ombudscom.ch/schlichtungsverfahren/beschwerdeverfahren',
  day: '2026-11-29',
} satisfies Door;
