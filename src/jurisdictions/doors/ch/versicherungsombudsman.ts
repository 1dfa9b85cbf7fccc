import type { Door } from '../shape.ts';

export default {
  id: 'versicherungsombudsman',
  english: 'Ombudsman der Privatversicherung und der Suva (insurance)',
  text: 'Free; it mediates between insured people and insurers that are members, and can force nobody; the way to court stays open. Send the complaint and the papers that show the dispute. Not for health insurance, basic or supplementary.',
  laws: ['ch'],
  kinds: ['company'],
  website: 'https://versicherungsombudsman.ch/',
  source:
    'https://versicherungsombudsman.ch/haeufig-gestellte-fragen/; https://insuranceombudsman.ch/frequently-asked-questions/',
  day: '2026-11-29',
} satisfies Door;
