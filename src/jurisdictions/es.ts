import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with Organic Law 3/2018 (LOPDGDD). */
export default {
  ...eu,
  id: 'es',
  name: 'Spain',
  countries: ['ES'],
  articles: {
    ...eu.articles,
    'access-national': { law: 'lopdgdd', article: 13 },
    'rectification-national': { law: 'lopdgdd', article: 14 },
    'erasure-national': { law: 'lopdgdd', article: 15 },
    'restriction-national': { law: 'lopdgdd', article: 16 },
    'portability-national': { law: 'lopdgdd', article: 17 },
    'objection-national': { law: 'lopdgdd', article: 18 },
    'erasure-blocked': { law: 'lopdgdd', article: 32 },
  },
  deadline: { ...eu.deadline, calendar: 'ES' },
  authority: {
    name: 'Agencia Española de Protección de Datos',
    address: ['C/ Jorge Juan, 6', '28001 Madrid', 'Spain'],
    form: 'https://sedeagpd.gob.es/sede-electronica-web/vistas/infoSede/tramitesCiudadano.jsf',
    website: 'https://www.aepd.es/',
    ...DATENANFRAGEN,
    note: 'Its own forms have to be used, online if possible: take the one for requests that were not answered. There is another for unwanted advertising.',
  },
  ownRecording: {
    rule: 'yes',
    norm: 'Tribunal Constitucional, STC 114/1984',
    tag: 'V2',
    source: 'secondary sources; publishing may be unlawful',
  },
  sources: [...eu.sources, 'https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673'],
} satisfies Jurisdiction;
