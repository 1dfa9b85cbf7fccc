import type { Register } from './shape.ts';

export default {
  id: 'es-robinson',
  country: 'ES',
  name: 'Lista Robinson',
  lang: 'es',
  english:
    'It is reported that companies have to consult lists like this one before they advertise (art. 23 LOPDGDD). Are you on it?',
  website: 'https://www.listarobinson.es/',
  tag: 'V2',
  source: 'https://mivoluntariado.org/2023/12/18/la-proteccion-de-los-datos-personales-y-la-lista-robinson',
  day: '2026-11-29',
} satisfies Register;
