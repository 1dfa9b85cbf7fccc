import type { Register } from './shape.ts';

export default {
  id: 'pl-consent',
  country: 'PL',
  name: 'Prawo komunikacji elektronicznej, art. 398',
  lang: 'pl',
  english:
    'It is reported that calls and messages for advertising have needed your consent beforehand since November 2024. Did you give one? You can take it back.',
  website: 'https://radcaprawny.kirp.pl/archiwum/praktyka/zakaz-cold-callingu-w-prawie-komunikacji-elektronicznej',
  tag: 'V2',
  source: 'https://radcaprawny.kirp.pl/archiwum/praktyka/zakaz-cold-callingu-w-prawie-komunikacji-elektronicznej',
  day: '2026-11-29',
} satisfies Register;
