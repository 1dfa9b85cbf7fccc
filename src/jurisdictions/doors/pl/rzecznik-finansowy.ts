import type { Door } from '../shape.ts';

export default {
  id: 'rzecznik-finansowy',
  english: 'Rzecznik Finansowy (financial services)',
  text: 'For customers whose complaint (reklamacja) a financial firm rejected. It asks the firm to explain itself and sends you a copy; it cannot bind the firm. Send the complaint and the answer.',
  laws: ['pl'],
  kinds: ['investment'],
  website: 'https://rf.gov.pl/',
  source: 'https://archiwum.rf.gov.pl/postepowania-interwencyjne/',
  day: '2026-11-29',
} satisfies Door;
