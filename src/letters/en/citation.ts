import type { Citation } from '../shape.ts';

/** "Article 18(1)(c) GDPR", "section 164A DPA 2018", "§ 1798.110 Cal. Civ. Code" */
export default {
  laws: {
    gdpr: { name: 'GDPR', article: 'Article {place} GDPR' },
    uavg: { name: 'UAVG', article: 'Article {place} UAVG (Dutch GDPR Implementation Act)' },
    'be-communications-act': {
      name: 'Belgian Electronic Communications Act',
      article: 'Article {place} of the Belgian Electronic Communications Act of 13 June 2005',
    },
    bdsg: { name: 'BDSG', article: 'section {place} BDSG (German Federal Data Protection Act)' },
    'at-dsg': { name: 'DSG', article: 'section {place} DSG (Austrian Data Protection Act)' },
    'fr-informatique-libertes': {
      name: 'French Data Protection Act',
      article: 'Article {place} of the French Data Protection Act (Law no. 78-17)',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'Article {place} LOPDGDD (Spanish Organic Law 3/2018)' },
    'it-codice': { name: 'Italian Privacy Code', article: 'Article {place} of the Italian Privacy Code' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'section {place} of the Data Protection Act 2018' },
    'uk-gdpr': { name: 'UK GDPR', article: 'Article {place} UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'section {place} of the Data Protection Act 2018' },
    'ch-dsg': { name: 'FADP', article: 'Article {place} FADP' },
    'ch-dsv': { name: 'DPO', article: 'Article {place} DPO (Data Protection Ordinance)' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'Article {place} LGPD' },
    'br-decree-11034': { name: 'Decree 11.034/2022', article: 'Article {place} of Decree 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'section {place} PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'Principle {place} of Schedule 1 to PIPEDA' },
  },
  place: ({ article, paragraph, point }) =>
    `${article}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''}`,
} satisfies Citation;
