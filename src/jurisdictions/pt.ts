import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Portuguese authority. */
export default {
  ...eu,
  id: 'pt',
  name: 'Portugal',
  countries: ['PT'],
  deadline: { ...eu.deadline, calendar: 'PT' },
  authority: {
    name: 'Comissão Nacional de Proteção de Dados',
    address: ['Av. D. Carlos I, 134 - 1.º', '1200-651 Lisboa', 'Portugal'],
    website: 'https://www.cnpd.pt/',
    ...DATENANFRAGEN,
    note: 'First ask the company, and keep the proof that you did.',
  },
  ownRecording: {
    rule: 'no',
    norm: 'Código Penal art. 199',
    tag: 'V2',
    source: 'secondary sources: even words meant for oneself',
  },
} satisfies Jurisdiction;
