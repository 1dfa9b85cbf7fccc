import type { Citation } from '../shape.ts';

/** "artículo 18.1.c) del RGPD", "§ 1798.110 Cal. Civ. Code" */
export default {
  laws: {
    gdpr: { name: 'RGPD', article: 'artículo {place} del RGPD' },
    uavg: { name: 'UAVG', article: 'artículo {place} de la ley neerlandesa UAVG' },
    'be-communications-act': {
      name: 'ley belga de comunicaciones electrónicas',
      article: 'artículo {place} de la ley belga de 13 de junio de 2005 sobre comunicaciones electrónicas',
    },
    bdsg: { name: 'BDSG', article: '§ {place} de la ley alemana BDSG' },
    'at-dsg': { name: 'DSG', article: '§ {place} de la ley austriaca DSG' },
    'fr-informatique-libertes': {
      name: 'ley francesa de protección de datos',
      article: 'artículo {place} de la ley francesa n.º 78-17 de protección de datos',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'artículo {place} de la LOPDGDD' },
    'it-codice': { name: 'Codice privacy', article: 'artículo {place} del Codice privacy italiano' },
    'ie-dpa': {
      name: 'Data Protection Act 2018',
      article: 'artículo {place} de la Data Protection Act 2018 irlandesa',
    },
    'uk-gdpr': { name: 'UK GDPR', article: 'artículo {place} del UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'artículo {place} de la Data Protection Act 2018' },
    'ch-dsg': { name: 'LPD', article: 'artículo {place} de la LPD suiza' },
    'ch-dsv': { name: 'OPDo', article: 'artículo {place} de la OPDo suiza' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'artículo {place} de la LGPD' },
    'br-decree-11034': { name: 'Decreto 11.034/2022', article: 'artículo {place} del Decreto 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'artículo {place} de la PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'principio {place} del anexo 1 de la PIPEDA' },
  },
  place: ({ article, paragraph, point }) => `${article}${paragraph ? `.${paragraph}` : ''}${point ? `.${point})` : ''}`,
} satisfies Citation;
