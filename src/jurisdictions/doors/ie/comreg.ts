import type { Door } from '../shape.ts';

export default {
  id: 'comreg',
  english: 'ComReg (telecoms)',
  text: 'Complain to the provider first and note day, time and reference number. If the complaint is still open after ten working days, ComReg can step in, free of charge. Its formal dispute resolution costs 15 euros and is mainly on paper.',
  laws: ['ie'],
  kinds: ['telecom'],
  website: 'https://www.comreg.ie/',
  source:
    'https://comreg.ie/queries-complaints/broadband-phone/; https://comreg.ie/advice-information/consumer-care/dispute-resolution',
  day: '2026-11-29',
} satisfies Door;
