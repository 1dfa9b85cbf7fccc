import type { Register } from './shape.ts';

export default {
  id: 'se-nix',
  country: 'SE',
  name: 'NIX-Telefon',
  lang: 'sv',
  english:
    'Blocks your number against calls for sales, advertising and collections. It can take up to two months until all companies have seen it.',
  website: 'https://nixtelefon.org/',
  tag: 'V',
  source: 'https://nixtelefon.org/sa-nixar-du/',
  day: '2026-11-29',
} satisfies Register;
