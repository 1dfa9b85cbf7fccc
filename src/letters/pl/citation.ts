import type { Citation } from '../shape.ts';

/** "art. 18 ust. 1 lit. c RODO", "art. 4 pkt 11 RODO", "§ 1798.110 Cal. Civ. Code" */
export default {
  laws: {
    gdpr: { name: 'RODO', article: 'art. {place} RODO' },
    uavg: { name: 'UAVG', article: 'art. {place} niderlandzkiej ustawy UAVG' },
    'be-communications-act': {
      name: 'belgijska ustawa o komunikacji elektronicznej',
      article: 'art. {place} belgijskiej ustawy z 13 czerwca 2005 r. o komunikacji elektronicznej',
    },
    bdsg: { name: 'BDSG', article: '§ {place} niemieckiej ustawy BDSG' },
    'at-dsg': { name: 'DSG', article: '§ {place} austriackiej ustawy DSG' },
    'fr-informatique-libertes': {
      name: 'francuska ustawa o ochronie danych',
      article: 'art. {place} francuskiej ustawy o ochronie danych (nr 78-17)',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'art. {place} hiszpańskiej ustawy LOPDGDD' },
    'it-codice': { name: 'Codice privacy', article: 'art. {place} włoskiego kodeksu ochrony danych (Codice privacy)' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'art. {place} irlandzkiej ustawy Data Protection Act 2018' },
    'uk-gdpr': { name: 'UK GDPR', article: 'art. {place} UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'art. {place} ustawy Data Protection Act 2018' },
    'ch-dsg': { name: 'FADP', article: 'art. {place} FADP' },
    'ch-dsv': { name: 'DPO', article: 'art. {place} rozporządzenia wykonawczego do FADP' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'art. {place} LGPD' },
    'br-decree-11034': { name: 'dekret 11.034/2022', article: 'art. {place} dekretu 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'art. {place} PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'zasada {place} z załącznika 1 do PIPEDA' },
  },
  place({ article, paragraph, point }) {
    const pointWord = /^\d+$/.test(point ?? '') ? 'pkt' : 'lit.';
    return [article, paragraph && `ust. ${paragraph}`, point && `${pointWord} ${point}`].filter(Boolean).join(' ');
  },
} satisfies Citation;
