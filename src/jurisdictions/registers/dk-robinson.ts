import type { Register } from './shape.ts';

export default {
  id: 'dk-robinson',
  country: 'DK',
  name: 'Robinsonlisten',
  lang: 'da',
  english:
    'Sales calls are forbidden as a rule, with a few exceptions. Who is on this list may not be called at all without their consent. You sign up at borger.dk.',
  website: 'https://www.borger.dk/',
  tag: 'V',
  source: 'https://www.forbrug.dk/raad-og-rettigheder/spam-og-reklamer/telefonsaelgere/',
  day: '2026-11-29',
} satisfies Register;
