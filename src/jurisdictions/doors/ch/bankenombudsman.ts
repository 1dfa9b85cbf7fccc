import type { Door } from '../shape.ts';

export default {
  id: 'bankenombudsman',
  english: 'Schweizerischer Bankenombudsman (banking)',
  text: 'Complain to the bank in writing first and let it answer. Then send copies of the letters, what you ask and why, and your consent that the bank may inform the ombudsman. You need a loss or a disadvantage; as a rule not where a court or an authority is at work.',
  laws: ['ch'],
  kinds: ['investment'],
  website: 'https://bankingombudsman.ch/',
  source: 'http://www.bankingombudsman.ch/anfragen/; https://bankingombudsman.ch/schriftliche-eingabe/',
  day: '2026-11-29',
} satisfies Door;
