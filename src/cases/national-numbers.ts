/** A country's personal number: how it is written, and its test, which gets it without spaces, dots and dashes. */
interface NationalNumber {
  country: string;
  written: RegExp;
  isValid: (plain: string) => boolean;
}

const digitsOf = (text: string) => Array.from(text, Number);
const weighted = (text: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, n) => sum + weight * Number(text[n]), 0);

/** ISO 7064 MOD 11,10, as the German tax number uses it. */
function isMod1110(text: string): boolean {
  let product = 10;
  for (const digit of digitsOf(text.slice(0, -1))) product = (((digit + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === Number(text.at(-1));
}

function isLuhn(text: string): boolean {
  const sum = digitsOf(text)
    .toReversed()
    .reduce((total, digit, n) => total + (n % 2 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return sum % 10 === 0;
}

const hasDay = (day: string, month: string) =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** DNI and NIE: 23 letters by the number modulo 23; X, Y, Z stand for 0, 1, 2. */
function isSpanish(text: string): boolean {
  const number = Number(text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === text.at(-1);
}

const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Codice fiscale: odd places by a table, even ones by their order (DM 23/12/1976). */
function isItalian(text: string): boolean {
  const order = (c: string) => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 65);
  const sum = Array.from(text.slice(0, 15)).reduce(
    (total, c, n) => total + (n % 2 ? order(c) : (ODD_VALUES[order(c)] ?? 0)),
    0,
  );
  return String.fromCharCode(65 + (sum % 26)) === text[15];
}

function isBelgian(text: string): boolean {
  const rest = (begin: string) => 97 - (Number(begin + text.slice(0, 9)) % 97);
  return hasDay('1', text.slice(2, 4)) && [rest(''), rest('2')].includes(Number(text.slice(9)));
}

function isNorwegian(text: string): boolean {
  const first = weighted(text, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
  return first === 0 && weighted(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

function isBrazilian(text: string): boolean {
  const check = (length: number) =>
    ((weighted(
      text,
      Array.from({ length }, (_, n) => length + 1 - n),
    ) *
      10) %
      11) %
      10 ===
    Number(text[length]);
  return !/^(\d)\1+$/.test(text) && check(9) && check(10);
}

/** NIR: 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
function isFrench(text: string): boolean {
  const number = Number(text.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (number % 97) === Number(text.slice(13));
}

function isIrish(text: string): boolean {
  const second = text[8] ? (text.charCodeAt(8) - 64) * 9 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(text, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] === text[7];
}

/** Every kind of number that must never be in a letter, apart from the Dutch one (checks/citizen-number.ts). */
export const nationalNumbers: readonly NationalNumber[] = [
  { country: 'DE', written: /\d{2} ?\d{3} ?\d{3} ?\d{3}/, isValid: (text) => text[0] !== '0' && isMod1110(text) },
  { country: 'FR', written: /[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}/, isValid: isFrench },
  { country: 'ES', written: /(?:\d{8}|[XYZ]-?\d{7})-?[A-Z]/, isValid: isSpanish },
  { country: 'IT', written: /[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]/, isValid: isItalian },
  {
    country: 'PL',
    written: /\d{11}/,
    isValid: (text) =>
      hasDay(text.slice(4, 6), String(Number(text.slice(2, 4)) % 20)) &&
      weighted(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  },
  { country: 'BE', written: /\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}/, isValid: isBelgian },
  {
    country: 'SE',
    written: /(?:19|20)?\d{6}[-+]\d{4}/,
    isValid: (text) => hasDay(text.slice(-6, -4), text.slice(-8, -6)) && isLuhn(text.slice(-10)),
  },
  { country: 'DK', written: /\d{6}-\d{4}/, isValid: (text) => hasDay(text.slice(0, 2), text.slice(2, 4)) },
  {
    country: 'FI',
    written: /\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]/,
    isValid: (text) =>
      '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(text.slice(0, 6) + text.slice(-4, -1)) % 31] === text.at(-1),
  },
  {
    country: 'NO',
    written: /\d{6} ?\d{5}/,
    isValid: (text) => hasDay(text.slice(0, 2), text.slice(2, 4)) && isNorwegian(text),
  },
  {
    country: 'GB',
    written: /[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]/,
    isValid: (text) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(text),
  },
  {
    country: 'CH',
    written: /756\.?\d{4}\.?\d{4}\.?\d{2}/,
    isValid: (text) => weighted(text, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
  },
  {
    country: 'US',
    written: /\d{3}-\d{2}-\d{4}/,
    isValid: (text) => !/^(?:000|666|9)|^\d{3}00|0000$/.test(text),
  },
  { country: 'BR', written: /\d{3}\.?\d{3}\.?\d{3}-?\d{2}/, isValid: isBrazilian },
  { country: 'IE', written: /\d{7}[A-W][A-I]?/, isValid: isIrish },
];

/** Personal numbers found in a text, exactly as written, with their country. */
export function findNationalNumbers(text: string): { country: string; found: string }[] {
  return nationalNumbers.flatMap(({ country, written, isValid }) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}+])(?:${written.source})(?![\\p{L}\\p{N}])`, 'gu');
    const hits = text.match(whole) ?? [];
    return hits.filter((hit) => isValid(hit.replace(/[^A-Z0-9]/g, ''))).map((found) => ({ country, found }));
  });
}
