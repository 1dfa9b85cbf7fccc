import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Romania. */
export default {
  ...eu,
  id: 'ro',
  name: 'Romania',
  countries: ['RO'],
  deadline: { ...eu.deadline, calendar: 'RO' },
  authority: {
    name: 'Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    address: ['B-dul G-ral. Gheorghe Magheru 28-30', 'Sector 1, cod postal 010336', 'Bucuresti', 'Romania'],
    form: 'https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala',
    website: 'https://www.dataprotection.ro/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
