import type { Register } from './shape.ts';

export default {
  id: 'nl-consuwijzer',
  country: 'NL',
  name: 'ACM ConsuWijzer',
  lang: 'nl',
  english:
    'The Bel-me-niet Register ended in July 2021; since then a company may not just call you. Say “I do not want you to call me again”, and it may not. Report it here if it goes on.',
  website: 'https://www.consuwijzer.nl/',
  tag: 'V',
  source: 'https://www.consuwijzer.nl/telemarketing-wanneer-mag-een-bedrijf-u-bellen',
  day: '2026-11-29',
} satisfies Register;
