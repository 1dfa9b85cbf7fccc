import type { Register } from './shape.ts';

export default {
  id: 'no-reservation',
  country: 'NO',
  name: 'Reservasjonsregisteret',
  lang: 'no',
  english:
    'Here you opt out of sales calls. Whoever advertises has to update their lists at least every month; companies whose customer you are may still call.',
  website: 'https://www.brreg.no/',
  tag: 'V',
  source: 'https://www.brreg.no/produkter-og-tjenester/reservasjon-mot-telefonsalg-og-adressert-reklame/',
  day: '2026-11-29',
} satisfies Register;
