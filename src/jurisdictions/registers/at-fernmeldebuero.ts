import type { Register } from './shape.ts';

export default {
  id: 'at-fernmeldebuero',
  country: 'AT',
  name: 'Fernmeldebüro, RTR',
  lang: 'de',
  english:
    'If you suspect an unlawful advertising call, you can report it to the Fernmeldebüro. This page of the regulator RTR says how.',
  website: 'https://www.rtr.at/de/tk/Beschwerde_Meldung',
  tag: 'V',
  source: 'https://www.rtr.at/de/tk/Beschwerde_Meldung',
  day: '2026-11-29',
} satisfies Register;
