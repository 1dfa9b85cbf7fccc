import { setOffByCommas } from '../cite.ts';
import type { Citation } from '../shape.ts';

/** "articolo 18, paragrafo 1, lettera c), GDPR", "articolo 152 del Codice privacy", "§ 1798.110 Cal. Civ. Code" */
export default {
  laws: {
    gdpr: { name: 'GDPR', article: 'articolo {place} GDPR' },
    uavg: { name: 'UAVG', article: 'articolo {place} della legge olandese UAVG' },
    'be-communications-act': {
      name: 'legge belga sulle comunicazioni elettroniche',
      article: 'articolo {place} della legge belga del 13 giugno 2005 sulle comunicazioni elettroniche',
    },
    bdsg: { name: 'BDSG', article: '§ {place} della legge tedesca BDSG' },
    'at-dsg': { name: 'DSG', article: '§ {place} della legge austriaca DSG' },
    'fr-informatique-libertes': {
      name: 'legge francese «Informatique et Libertés»',
      article: 'articolo {place} della legge francese «Informatique et Libertés»',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'articolo {place} della legge spagnola LOPDGDD' },
    'it-codice': { name: 'Codice privacy', article: 'articolo {place} del Codice privacy' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'articolo {place} del Data Protection Act 2018 irlandese' },
    'uk-gdpr': { name: 'UK GDPR', article: 'articolo {place} UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'articolo {place} del Data Protection Act 2018' },
    'ch-dsg': { name: 'LPD', article: 'articolo {place} LPD' },
    'ch-zpo': { name: 'CPC', article: 'articolo {place} CPC' },
    'ch-dsv': { name: 'OPDa', article: 'articolo {place} OPDa' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'articolo {place} LGPD' },
    'br-decree-11034': { name: 'decreto 11.034/2022', article: 'articolo {place} del decreto 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'articolo {place} PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'principio {place} dell’allegato 1 PIPEDA' },
  },
  place: ({ article, paragraph, point }) =>
    setOffByCommas(article, [
      paragraph && `paragrafo ${paragraph}`,
      point && `${/^\d/.test(point) ? 'punto' : 'lettera'} ${point})`,
    ]),
} satisfies Citation;
