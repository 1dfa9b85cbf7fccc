import { setOffByCommas } from '../cite.ts';
import type { CitedArticle, Citation } from '../shape.ts';

/** "litra c" of a European article, "nr. 11" of a list that is numbered. */
function pointOf({ point }: CitedArticle): string | undefined {
  if (point === undefined) return undefined;
  return /^\d/.test(point) ? `nr. ${point}` : `litra ${point}`;
}

/** "artikel 18, stk. 1, litra c, i GDPR", "artikel 15 i GDPR", "§ 1798.110 Cal. Civ. Code" */
export default {
  laws: {
    gdpr: { name: 'GDPR', article: 'artikel {place} i GDPR' },
    uavg: { name: 'UAVG', article: 'artikel {place} i UAVG (den nederlandske lov om gennemførelse af GDPR)' },
    'be-communications-act': {
      name: 'den belgiske lov om elektronisk kommunikation',
      article: 'artikel {place} i den belgiske lov af 13. juni 2005 om elektronisk kommunikation',
    },
    bdsg: { name: 'BDSG', article: '§ {place} i BDSG (den tyske databeskyttelseslov)' },
    'at-dsg': { name: 'DSG', article: '§ {place} i DSG (den østrigske databeskyttelseslov)' },
    'fr-informatique-libertes': {
      name: 'loi Informatique et Libertés',
      article: 'artikel {place} i den franske lov nr. 78-17 (loi Informatique et Libertés)',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'artikel {place} i LOPDGDD (den spanske organiske lov 3/2018)' },
    'it-codice': { name: 'Codice privacy', article: 'artikel {place} i den italienske Codice privacy' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'section {place} i den irske Data Protection Act 2018' },
    'uk-gdpr': { name: 'UK GDPR', article: 'artikel {place} i UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'section {place} i Data Protection Act 2018' },
    'ch-dsg': { name: 'DSG', article: 'artikel {place} i DSG' },
    'ch-dsv': { name: 'DSV', article: 'artikel {place} i DSV' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'artikel {place} i LGPD' },
    'br-decree-11034': { name: 'Decreto 11.034/2022', article: 'artikel {place} i Decreto 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'section {place} i PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'princip {place} i bilag 1 til PIPEDA' },
  },
  place: (cited) => setOffByCommas(cited.article, [cited.paragraph && `stk. ${cited.paragraph}`, pointOf(cited)]),
} satisfies Citation;
