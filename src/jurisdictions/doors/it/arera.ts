import type { Door } from '../shape.ts';

export default {
  id: 'arera',
  english: 'Servizio Conciliazione ARERA (electricity, gas, water)',
  text: 'Free and online; for energy it must be tried before you sue. First a written complaint to the company; without an answer in 40 days, or with one that does not satisfy you, file on the platform.',
  laws: ['it'],
  kinds: ['company'],
  wait: { count: 40, unit: 'days' },
  website: 'https://conciliazione.arera.it/',
  source: 'https://comune.calci.pi.it/30-notizie/1884-istituzione-sportello-per-il-consumetore-energia-e-ambiente.html',
  day: '2026-11-29',
} satisfies Door;
