import type { Register } from './shape.ts';

export default {
  id: 'be-dncm',
  country: 'BE',
  name: 'Bel-me-niet-meer · Ne m’appelez plus',
  lang: 'nl',
  english: 'Companies that call to advertise have to leave out the numbers on this list. You can put yours on it.',
  website: 'https://www.dncm.be/',
  tag: 'V',
  source: 'https://www.dncm.be/nl/de-wetgeving/',
  day: '2026-11-29',
} satisfies Register;
