import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Luxembourg authority. */
export default {
  ...eu,
  id: 'lu',
  name: 'Luxembourg',
  countries: ['LU'],
  deadline: { ...eu.deadline, calendar: 'LU' },
  authority: {
    name: 'Commission nationale pour la protection des données',
    address: ['15, Boulevard du Jazz', 'L-4370 Belvaux', 'Luxembourg'],
    form: 'https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html',
    website: 'https://cnpd.public.lu/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'no', tag: 'K', source: 'not read' },
} satisfies Jurisdiction;
