import type { Door } from '../shape.ts';

export default {
  id: 'rtr',
  english: 'RTR-Schlichtungsstelle (telecoms)',
  text: 'Free. For trouble with a provider of telephone or internet that you could not solve with it: bills, contracts, faults. Online form. It looks for an agreement, and else says in writing what it thinks.',
  laws: ['at'],
  kinds: ['telecom'],
  website: 'https://www.rtr.at/',
  source:
    'https://www.rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/schlichtungsverfahren/TKKS_Schlichtung.de.html',
  day: '2026-11-29',
} satisfies Door;
