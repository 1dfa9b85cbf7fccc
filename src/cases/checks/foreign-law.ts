import { jurisdictions } from '../../jurisdictions/index.ts';
import type { PreSendCheck } from '../shape.ts';

/** How letters name laws, by the kind of law they belong to. */
const names: readonly (readonly [regime: string, name: RegExp])[] = [
  [
    'gdpr',
    /(?<!UK[ -]?)\b(?:GDPR|AVG|UAVG|DSGVO|RGPD|RODO|LOPDGDD|BDSG|[Dd]ataskyddsförordningen|databeskyttelsesforordningens?)\b/,
  ],
  ['uk', /\bUK[ -]GDPR\b/],
  ['ch', /\b(?:nFADP|FADP|nDSG|DSV|nLPD)\b/],
  ['us-ca', /\bCCPA\b|\bCPRA\b|\bCal\. Civ\. Code\b/],
  ['br', /\bLGPD\b/],
  ['ca', /\bPIPEDA\b/],
];

/** Citing articles of another law makes a letter easy to dismiss. */
export default {
  id: 'foreign-law',
  english: 'The letter names “{law}”, which is not the law that applies here.',
  run({ subject, body, input: { jurisdiction } }) {
    const regime = jurisdictions.get(jurisdiction)?.regime;
    const foreign = names
      .filter(([own]) => own !== regime)
      .map(([, name]) => name.exec(`${subject}\n${body}`)?.[0])
      .find((law) => law !== undefined);
    return foreign ? { level: 'warn', values: { law: foreign } } : undefined;
  },
} satisfies PreSendCheck;
