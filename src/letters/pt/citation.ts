import type { Citation, CitedArticle } from '../shape.ts';

/** German and Austrian acts are cited by "§", which takes no ordinal. */
const SECTIONS = ['bdsg', 'at-dsg'];

const numberOf = ({ law = '', article }: CitedArticle) =>
  typeof article === 'number' && !SECTIONS.includes(law) ? `${article}.º` : `${article}`;

/** "alínea c)" of a paragraph; "ponto 11" of a list that is numbered. */
function pointOf({ point }: CitedArticle): string | undefined {
  if (point === undefined) return undefined;
  return /^\d/.test(point) ? `ponto ${point}` : `alínea ${point})`;
}

/** "artigo 18.º, n.º 1, alínea c), do RGPD", "§ 1798.110 Cal. Civ. Code" */
export default {
  laws: {
    gdpr: { name: 'RGPD', article: 'artigo {place} do RGPD' },
    uavg: { name: 'UAVG', article: 'artigo {place} da lei neerlandesa UAVG' },
    'be-communications-act': {
      name: 'lei belga das comunicações eletrónicas',
      article: 'artigo {place} da lei belga de 13 de junho de 2005 relativa às comunicações eletrónicas',
    },
    bdsg: { name: 'BDSG', article: '§ {place} da lei alemã BDSG' },
    'at-dsg': { name: 'DSG', article: '§ {place} da lei austríaca DSG' },
    'fr-informatique-libertes': {
      name: 'loi Informatique et Libertés',
      article: 'artigo {place} da lei francesa n.º 78-17 (loi Informatique et Libertés)',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'artigo {place} da lei espanhola LOPDGDD' },
    'it-codice': { name: 'Codice privacy', article: 'artigo {place} do Codice privacy italiano' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'artigo {place} do Data Protection Act 2018 irlandês' },
    'uk-gdpr': { name: 'UK GDPR', article: 'artigo {place} do UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'artigo {place} do Data Protection Act 2018' },
    'ch-dsg': { name: 'LPD', article: 'artigo {place} da LPD suíça' },
    'ch-dsv': { name: 'OPDo', article: 'artigo {place} da OPDo suíça' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'artigo {place} da LGPD' },
    'br-decree-11034': { name: 'Decreto 11.034/2022', article: 'artigo {place} do Decreto 11.034/2022' },
    pipeda: { name: 'PIPEDA', article: 'artigo {place} da PIPEDA' },
    'pipeda-principles': { name: 'PIPEDA', article: 'princípio {place} do anexo 1 da PIPEDA' },
  },
  place(cited) {
    const paragraph = cited.paragraph === undefined ? undefined : `n.º ${cited.paragraph}`;
    const place = [numberOf(cited), paragraph, pointOf(cited)].filter(Boolean).join(', ');
    return place.includes(',') ? `${place},` : place;
  },
} satisfies Citation;
