import type { CitedArticle, Citation } from '../shape.ts';

/** " c" of a list in letters, ".11" of one that is numbered. */
function pointOf({ point }: CitedArticle): string {
  if (point === undefined) return '';
  return /^\d/.test(point) ? `.${point}` : ` ${point}`;
}

/** "artikel 18.1 c i GDPR", "artikel 4.11 i GDPR", "§ 34.1 i BDSG", "section 164A i Data Protection Act 2018" */
export default {
  laws: {
    gdpr: { name: 'GDPR', article: 'artikel {place} i GDPR' },
    uavg: { name: 'UAVG', article: 'artikel {place} i UAVG (den nederländska lagen om genomförande av GDPR)' },
    'be-communications-act': {
      name: 'belgiska lagen om elektronisk kommunikation',
      article: 'artikel {place} i den belgiska lagen av den 13 juni 2005 om elektronisk kommunikation',
    },
    bdsg: { name: 'BDSG', article: '§ {place} i BDSG (den tyska federala dataskyddslagen)' },
    'at-dsg': { name: 'DSG', article: '§ {place} i DSG (den österrikiska dataskyddslagen)' },
    'fr-informatique-libertes': {
      name: 'franska dataskyddslagen',
      article: 'artikel {place} i den franska dataskyddslagen (lag nr 78-17)',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'artikel {place} i LOPDGDD (den spanska organiska lagen 3/2018)' },
    'it-codice': { name: 'italienska dataskyddslagen', article: 'artikel {place} i den italienska dataskyddslagen' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'section {place} i den irländska Data Protection Act 2018' },
    'uk-gdpr': { name: 'UK GDPR', article: 'artikel {place} i UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'section {place} i Data Protection Act 2018' },
    'ch-dsg': { name: 'schweiziska DSG', article: 'artikel {place} i schweiziska DSG' },
    'ch-dsv': { name: 'schweiziska DSV', article: 'artikel {place} i schweiziska DSV' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'artikel {place} i LGPD' },
    'br-decree-11034': { name: 'dekret 11.034/2022', article: 'artikel {place} i dekret 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'section {place} i PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'princip {place} i bilaga 1 till PIPEDA' },
  },
  place: (cited) => `${cited.article}${cited.paragraph ? `.${cited.paragraph}` : ''}${pointOf(cited)}`,
} satisfies Citation;
