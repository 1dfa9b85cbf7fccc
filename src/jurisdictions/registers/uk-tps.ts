import type { Register } from './shape.ts';

export default {
  id: 'uk-tps',
  country: 'GB',
  name: 'Telephone Preference Service (TPS)',
  lang: 'en',
  english:
    'It is unlawful for a business to make advertising calls to your number if it is on this register, or if you told the business so.',
  website: 'https://www.tpsonline.org.uk/',
  tag: 'V',
  source: 'https://corporate.tpsonline.org.uk/index.php/tps/legal',
  day: '2026-11-29',
} satisfies Register;
