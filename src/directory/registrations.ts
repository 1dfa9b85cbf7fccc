import { fold } from './fold.ts';
import type { Registration } from './shape.ts';

type Register = Registration['register'];
type Number = Pick<Registration, 'register' | 'number'>;

interface Way {
  register: Register;
  /** The register's name, then, in its first group, the number as people write it. */
  pattern: RegExp;
}

// A number alone says nothing: the register must be named just before it.
const WAYS: Way[] = [
  {
    register: 'kvk',
    pattern:
      /\b(?:k\.?v\.?k\b\.?|kamer van koophandel|handelsregister|chamber of commerce)[^\d\n]{0,30}(\d(?:[ .]?\d){7})(?![ .]?\d)/gi,
  },
  { register: 'siren', pattern: /\b(?:siren|siret|rcs)\b[^\d\n]{0,40}(\d(?:[ .]?\d){8})/gi },
  {
    register: 'kbo',
    pattern:
      /\b(?:kbo|bce|rpr|rpm|ondernemingsnummer|num[ée]ro d['’]entreprise|btw|tva|vat)\b[^\d\n]{0,20}?((?:BE ?)?[01]?\d{3}[ .]?\d{3}[ .]?\d{3})(?![ .]?\d)/gi,
  },
  {
    register: 'company-no',
    pattern:
      /\b(?:company|registered|registration)\b[^\d\n]{0,40}?\b(?:no\b\.?|number|nr\.?)[^\dA-Z\n]{0,5}((?:[A-Z]{2}\d{6})|\d{7,8})\b/gi,
  },
  { register: 'cro', pattern: /\bcro\b[^\d\n]{0,15}(\d{4,6})\b/gi },
  { register: 'hrb', pattern: /\bHRB (\d{1,6})\b/gi },
];

const COURT =
  /\b(?:Amtsgericht|AG|Registergericht):? (?:Amtsgericht |AG )?(\p{Lu}[\p{L}.-]+(?: (?:am|an der|im|\p{Lu}[\p{L}.-]+))*)/u;

/** The numbers of companies that a text (a page's footer, say) names together with their register, at most eight. */
export function registrationsIn(text: string): Number[] {
  const court = COURT.exec(text)?.[1];
  const found = WAYS.flatMap(({ register, pattern }) =>
    [...text.matchAll(pattern)].map(([, number = '']) => ({ register, number: withCourt(register, number, court) })),
  );
  const clean = found.flatMap(({ register, number }) => {
    const bare = cleanRegistration(register, number);
    return bare === undefined ? [] : [{ register, number: bare }];
  });
  return [...new Map(clean.map((one) => [`${one.register}:${one.number}`, one])).values()].slice(0, 8);
}

function withCourt(register: Register, number: string, court: string | undefined): string {
  return register === 'hrb' ? `${court ?? ''} ${number}` : number;
}

const FORMS: Record<Register, RegExp> = {
  kvk: /^\d{8}$/,
  siren: /^\d{9}$/,
  kbo: /^[01]\d{9}$/,
  hrb: /^[a-z][a-z -]* \d{1,6}$/,
  'company-no': /^(\d{8}|[A-Z]{2}\d{6})$/,
  cro: /^\d{4,6}$/,
};

/** The number without spelling (`BE0872.761.161`, `351 058 151`), in full length; undefined when it cannot be one. */
export function cleanRegistration(register: Register, text: string): string | undefined {
  const number = spelled(register, text);
  const isOne = FORMS[register].test(number) && (register !== 'kbo' || isBelgian(number));
  return isOne && (register !== 'siren' || hasLuhn(number)) ? number : undefined;
}

function spelled(register: Register, text: string): string {
  if (register === 'hrb')
    return fold(text)
      .replace(/[^a-z0-9 -]/g, '')
      .trim();
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (register === 'kbo') return bare.replace(/^BE/, '').padStart(10, '0');
  return register === 'company-no' && /^\d{6,7}$/.test(bare) ? bare.padStart(8, '0') : bare;
}

/** The last two of ten digits check the others (Crossroads Bank for Enterprises). */
function isBelgian(number: string): boolean {
  return 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));
}

/** INSEE numbers end in a check digit (Luhn). */
function hasLuhn(number: string): boolean {
  const digits = Array.from(number)
    .toReversed()
    .map((digit, at) => (at % 2 === 0 ? Number(digit) : Number(digit) * 2));
  return digits.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10 === 0;
}
