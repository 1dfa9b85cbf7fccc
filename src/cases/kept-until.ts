import { addDays, addMonths, type IsoDate } from '../core/date.ts';

type Unit = 'days' | 'weeks' | 'months' | 'years';

/** Beginnings of the words for a time, in the ten languages of the interface. */
const units: readonly (readonly [Unit, RegExp])[] = [
  ['days', /^(?:days?|dag(?:en|e|ar|s)?|tage?n?|jours?|d[ií]as?|giorn[oi]|dni|dzie[nń]|dygn)$/u],
  [
    'weeks',
    /^(?:weeks?|weken|wochen?|semaines?|semanas?|settiman[ae]|tydzie[nń]|tygodni(?:e|a|u)?|veck(?:a|or)|uger?)$/u,
  ],
  [
    'months',
    /^(?:months?|maand(?:en)?|monate?n?|mois|mes(?:es)?|mes[ei]|miesi[aą]c(?:e|a|u)?|miesięcy|m[eê]s|månad(?:er)?|måned(?:er)?)$/u,
  ],
  ['years', /^(?:years?|jaar|jaren|jahre?n?|ans?|années?|años?|ann[oi]|rok(?:u)?|lata?|anos?|år)$/u],
];

/** Numbers in words, each as the ten languages write it. */
const numbers: readonly (readonly [number, string])[] = [
  [1, 'one een één ein eine einem einen eines un une una uno jeden jednego um uma en ett et'],
  [2, 'two twee zwei deux dos due dwa dwóch dois duas två to'],
  [3, 'three drie drei trois tres tre trzy trzech três'],
  [4, 'four vier quatre cuatro quattro cztery czterech quatro fyra fire'],
  [5, 'five vijf fünf cinq cinco cinque pięć pięciu fem'],
  [6, 'six zes sechs seis sei sześć sześciu sex seks'],
  [7, 'seven zeven sieben sept siete sette siedem siedmiu sete sju syv'],
  [8, 'eight acht huit ocho otto osiem ośmiu oito åtta otte'],
  [9, 'nine negen neun neuf nueve nove dziewięć dziewięciu nio ni'],
  [10, 'ten tien zehn dix diez dieci dziesięć dziesięciu dez tio ti'],
  [12, 'twelve twaalf zwölf douze doce dodici dwanaście dwunastu doze tolv'],
  [13, 'thirteen dertien dreizehn treize trece tredici trzynaście trzynastu treze tretton tretten'],
  [14, 'fourteen veertien vierzehn quatorze catorce quattordici czternaście czternastu catorze fjorton fjorten'],
  [18, 'eighteen achttien achtzehn dix-huit dieciocho diciotto osiemnaście osiemnastu dezoito arton atten'],
  [24, 'vierentwintig vierundzwanzig vingt-quatre veinticuatro ventiquattro tjugofyra fireogtyve'],
  [30, 'thirty dertig dreißig dreissig trente treinta trenta trzydzieści trzydziestu trinta trettio tredive'],
  [60, 'sixty zestig sechzig soixante sesenta sessanta sześćdziesiąt sześćdziesięciu sessenta sextio'],
  [90, 'ninety negentig neunzig quatre-vingt-dix noventa novanta dziewięćdziesiąt dziewięćdziesięciu nittio halvfems'],
];
const byWord = new Map(numbers.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** How long a company says that it keeps recordings. */
export interface Period {
  count: number;
  unit: Unit;
}

/** Words by which a time is not the whole number beside it: "een half jaar", "un an et demi". */
const part =
  /(?<!\p{L})(?:half|halb\p{L}*|halv[et]?|demie?|medio|mezz[oa]|pół|mei[oa]|quarter|kwart|viertel)(?!\p{L})/iu;
/** No company keeps anything longer; a higher number of years is the number of a year. */
const MOST_YEARS = 150;

const unitOf = (word: string) => units.find(([, pattern]) => pattern.test(word))?.[0];
const numberOf = (word: string) => (/^\d{1,4}$/.test(word) ? Number(word) : byWord.get(word));

/**
 * The one period that words about keeping name: "at most 90 days", "zes maanden". Undefined where they name none, or several
 * that differ, or a part of a time ("half a year", "1.5 years"): then nobody knows which of them a recording has.
 */
export function periodIn(text: string): Period | undefined {
  const said = text.toLowerCase().slice(0, 1000);
  if (part.test(said)) return undefined;
  const words =
    said.replace(/(?<=\d) ?[-–—/] ?(?=\d)/g, ' or ').match(/\d+(?:[.,]\d+)+|[\p{L}\d]+(?:-[\p{L}]+)*/gu) ?? [];
  const found = words.flatMap((word, n): Period[] => {
    const unit = unitOf(word);
    const count = numberOf(words[n - 1] ?? '') ?? numberOf(words[n - 2] ?? '');
    // "Three to six months": both count.
    const before = numberOf(words[n - 3] ?? '');
    return unit && count && (unit !== 'years' || count <= MOST_YEARS)
      ? [count, before ?? count].map((one) => ({ unit, count: one }))
      : [];
  });
  const [first, ...others] = found;
  return others.every((one) => one.count === first?.count && one.unit === first.unit) ? first : undefined;
}

/** Words of a mere maximum in the ten languages: what is kept "at most" so long may be gone before. */
const atMost = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    'at most|up to|maximum|max|(?:no|not) (?:more|longer) than|for (?:more|longer) than|less than|within|until|before',
    'maxima\\p{L}*|máxim\\p{L}*|massim\\p{L}*|maksyma\\p{L}*|maksima\\p{L}*',
    'hoogstens|ten hoogste|uiterlijk|binnen|tot|(?:niet|nooit) langer|(?:niet|nooit) meer|korter|minder',
    'höchst\\p{L}*|längst\\p{L}*|spätestens|bis|innerhalb|nicht länger|nicht mehr|weniger',
    'au plus|jusqu|dans un délai|dans les|sous|pas plus|n.excèd\\p{L}*|n.excéd\\p{L}*|dépass\\p{L}*|moins de',
    'hasta|como mucho|dentro de|en un plazo|no superior|no más|menos de|a más tardar|no exced\\p{L}*|no super\\p{L}*',
    'fino|entro|al più|non oltre|non più|non superior\\p{L}*|meno di|non supera\\p{L}*',
    'najwyżej|najdłużej|nie dłużej|w ciągu|najpóźniej|mniej|do \\d|do czasu|nie przekracza\\p{L}*',
    'até|no prazo|não superior|não mais|menos de|o mais tardar|não exced\\p{L}*',
    'högst|upp till|inom|längst|senast|inte längre|mindre|som mest',
    'højst|op til|inden|senest|længst|ikke længere|ikke mere|ikke ud over',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** True where a sentence about keeping says no more than a maximum. */
export const isAtMost = (sentence: string): boolean => atMost.test(sentence);

/** The day from which a recording of that day is probably gone. */
export function goneFrom(day: IsoDate, { count, unit }: Period): IsoDate {
  if (unit === 'days') return addDays(day, count);
  return unit === 'weeks' ? addDays(day, 7 * count) : addMonths(day, unit === 'years' ? 12 * count : count);
}

/** What many recordings have where a company says nothing. */
export const usualPeriod: Period = { count: 1, unit: 'months' };
