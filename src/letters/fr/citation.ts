import { setOffByCommas } from '../cite.ts';
import type { Citation } from '../shape.ts';

/** "paragraphe 1"; a Belgian "§ 1" as it is. */
const named = (paragraph: number | string) => (`${paragraph}`.startsWith('§') ? paragraph : `paragraphe ${paragraph}`);

/** "article 18, paragraphe 1, point c), du RGPD", "§ 1798.110 Cal. Civ. Code" */
export default {
  laws: {
    gdpr: { name: 'RGPD', article: 'article {place} du RGPD' },
    uavg: { name: 'UAVG', article: 'article {place} de la loi néerlandaise UAVG' },
    'be-communications-act': {
      name: 'loi relative aux communications électroniques',
      article: 'article {place} de la loi belge du 13 juin 2005 relative aux communications électroniques',
    },
    'be-privacy-act': { name: 'loi du 30 juillet 2018', article: 'article {place} de la loi du 30 juillet 2018' },
    bdsg: { name: 'BDSG', article: '§ {place} de la loi allemande BDSG' },
    'at-dsg': { name: 'DSG', article: '§ {place} de la loi autrichienne DSG' },
    'fr-informatique-libertes': {
      name: 'loi Informatique et Libertés',
      article: 'article {place} de la loi Informatique et Libertés',
    },
    lopdgdd: { name: 'LOPDGDD', article: 'article {place} de la loi espagnole LOPDGDD' },
    'it-codice': { name: 'Codice privacy', article: 'article {place} du Codice privacy italien' },
    'ie-dpa': { name: 'Data Protection Act 2018', article: 'article {place} du Data Protection Act 2018 irlandais' },
    'uk-gdpr': { name: 'UK GDPR', article: 'article {place} du UK GDPR' },
    'uk-dpa': { name: 'Data Protection Act 2018', article: 'article {place} du Data Protection Act 2018' },
    'ch-dsg': { name: 'LPD', article: 'article {place} LPD' },
    'ch-zpo': { name: 'CPC', article: 'article {place} CPC' },
    'ch-dsv': { name: 'OPDo', article: 'article {place} OPDo' },
    'us-ca-civil-code': { name: 'CCPA', article: '§ {place} Cal. Civ. Code' },
    'us-ca-regulations': { name: 'CCPA Regulations', article: '11 CCR § {place}' },
    lgpd: { name: 'LGPD', article: 'article {place} de la LGPD' },
    'br-decree-11034': { name: 'décret 11.034/2022', article: 'article {place} du décret 11.034/2022' },
    pipeda: { name: 'LPRPDE', article: 'article {place} de la LPRPDE' },
    'pipeda-principles': { name: 'LPRPDE', article: 'principe {place} de l’annexe 1 de la LPRPDE' },
  },
  place: ({ article, paragraph, point }) =>
    setOffByCommas(article, [paragraph && named(paragraph), point && `point ${point})`]),
} satisfies Citation;
