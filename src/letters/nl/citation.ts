import { setOffByCommas } from '../cite.ts';
import type { Citation } from '../shape.ts';

const ordinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];

/** "eerste lid", "elfde" and higher as "lid 11"; a Belgian "§ 1" as it is */
function member(paragraph: number | string): string {
  if (typeof paragraph === 'string' && paragraph.startsWith('§')) return paragraph;
  const ordinal = typeof paragraph === 'number' ? ordinals[paragraph] : undefined;
  return ordinal ? `${ordinal} lid` : `lid ${paragraph}`;
}

/** "artikel 18, eerste lid, onder c, AVG", "§ 1798.110 Cal. Civ. Code" */
export default {
  laws: {
    gdpr: { name: 'AVG', article: 'artikel {place} AVG' },
    uavg: { name: 'UAVG', article: 'artikel {place} UAVG' },
    awb: { name: 'Awb', article: 'artikel {place} Awb' },
    rv: { name: 'Rv', article: 'artikel {place} Rv' },
    'be-communications-act': {
      name: 'Wet elektronische communicatie',
      article: 'artikel {place} van de Belgische wet van 13 juni 2005 betreffende de elektronische communicatie',
    },
    'be-privacy-act': { name: 'wet van 30 juli 2018', article: 'artikel {place} van de wet van 30 juli 2018' },
    bdsg: { name: 'BDSG', article: '§ {place} BDSG' },
    'at-dsg': { name: 'DSG', article: '§ {place} DSG' },
    'fr-informatique-libertes': {
      name: 'loi Informatique et Libertés',
      article: 'artikel {place} van de Franse wet 78-17 (loi Informatique et Libertés)',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'artikel {place} LOPDGDD' },
    'it-codice': { name: 'Codice privacy', article: 'artikel {place} van de Italiaanse Codice privacy' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'section {place} van de Ierse Data Protection Act 2018' },
    'uk-gdpr': { name: 'UK GDPR', article: 'artikel {place} UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'section {place} van de Data Protection Act 2018' },
    'ch-dsg': { name: 'DSG', article: 'artikel {place} DSG' },
    'ch-dsv': { name: 'DSV', article: 'artikel {place} DSV' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'artikel {place} LGPD' },
    'br-decree-11034': { name: 'Decreto 11.034/2022', article: 'artikel {place} van Decreto 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'section {place} PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'beginsel {place} van bijlage 1 bij PIPEDA' },
  },
  place({ article, paragraph, point }) {
    const under = point && (/^\d/.test(point) ? `onderdeel ${point}` : `onder ${point}`);
    return setOffByCommas(article, [paragraph && member(paragraph), under]);
  },
} satisfies Citation;
