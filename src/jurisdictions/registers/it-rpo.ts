import type { Register } from './shape.ts';

export default {
  id: 'it-rpo',
  country: 'IT',
  name: 'Registro pubblico delle opposizioni',
  lang: 'it',
  english:
    'Signing up is free and cancels earlier consents to advertising calls, except those to companies with which you have a contract or had one until 30 days ago. Callers have to check the register.',
  website: 'https://registrodelleopposizioni.it/',
  tag: 'V',
  source: 'https://www.fub.it/progetti/registro-pubblico-delle-opposizioni-rpo',
  day: '2026-11-29',
} satisfies Register;
