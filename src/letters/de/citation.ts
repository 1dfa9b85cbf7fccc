import type { CitedArticle, Citation } from '../shape.ts';

/** "lit. c" of a European or Swiss article, "Nr. 11" of a list that is numbered. */
function pointOf({ point }: CitedArticle): string | undefined {
  if (point === undefined) return undefined;
  return /^\d/.test(point) ? `Nr. ${point}` : `lit. ${point}`;
}

/** "Art. 18 Abs. 1 lit. c DSGVO", "§ 34 Abs. 1 Nr. 2 BDSG", "Art. 25 Abs. 2 lit. b DSG" */
export default {
  laws: {
    gdpr: { name: 'DSGVO', article: 'Art. {place} DSGVO' },
    uavg: { name: 'UAVG', article: 'Art. {place} UAVG (niederländisches Ausführungsgesetz zur DSGVO)' },
    'be-communications-act': {
      name: 'belgisches Gesetz über die elektronische Kommunikation',
      article: 'Art. {place} des belgischen Gesetzes vom 13. Juni 2005 über die elektronische Kommunikation',
    },
    bdsg: { name: 'BDSG', article: '§ {place} BDSG' },
    gvg: { name: 'GVG', article: '§ {place} GVG' },
    'at-dsg': { name: 'DSG', article: '§ {place} DSG' },
    'fr-informatique-libertes': {
      name: 'loi Informatique et Libertés',
      article: 'Art. {place} des französischen Gesetzes Nr. 78-17 (loi Informatique et Libertés)',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'Art. {place} LOPDGDD (spanisches Organgesetz 3/2018)' },
    'it-codice': { name: 'Datenschutzkodex', article: 'Art. {place} des italienischen Datenschutzkodex' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'Section {place} des irischen Data Protection Act 2018' },
    'uk-gdpr': { name: 'UK GDPR', article: 'Art. {place} UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'Section {place} des Data Protection Act 2018' },
    'ch-dsg': { name: 'DSG', article: 'Art. {place} DSG' },
    'ch-zpo': { name: 'ZPO', article: 'Art. {place} ZPO' },
    'ch-dsv': { name: 'DSV', article: 'Art. {place} DSV' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'Art. {place} LGPD' },
    'br-decree-11034': { name: 'Decreto 11.034/2022', article: 'Art. {place} des Decreto 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'Section {place} PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'Grundsatz {place} in Anhang 1 zu PIPEDA' },
  },
  place: (cited) =>
    [cited.article, cited.paragraph && `Abs. ${cited.paragraph}`, pointOf(cited)].filter(Boolean).join(' '),
} satisfies Citation;
