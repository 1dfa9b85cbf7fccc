/** A company's registration number, validated by its check digits if the scheme has them. */
export interface CompanyNumber {
  scheme: string;
  number: string;
  quote: string;
}

interface Scheme {
  id: string;
  /** The register's name, then the number as group 1. */
  written: RegExp;
  isRight: (digits: string) => boolean;
}

const any = () => true;
const sum = (digits: string, weights: readonly number[]) =>
  weights.reduce((total, weight, n) => total + weight * Number(digits[n]), 0);

/** Luhn (ISO/IEC 7812-1 annex B). */
function luhn(digits: string): boolean {
  const doubled = Array.from(digits)
    .toReversed()
    .map((digit, n) => Number(digit) * (n % 2 ? 2 : 1));
  return doubled.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

/** Control digit or letter of a Spanish company's NIF: the digits' Luhn sum, as a digit or one of JABCDEFGHI. */
function spanish(nif: string): boolean {
  const digits = nif.slice(1, 8);
  const control = [...Array(10).keys()].find((digit) => luhn(`${digits}${digit}`)) ?? -1;
  return nif.endsWith(String(control)) || nif.at(-1)?.toUpperCase() === 'JABCDEFGHI'[control];
}

const portuguese = (digits: string) =>
  ((11 - (sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(digits[8]);
const nip = (digits: string) => sum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits[9]);
const regon = (digits: string) => (sum(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(digits[8]);
const cvr = (digits: string) => sum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
const belgian = (digits: string) => 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));

/** One entry per register; separators between digits are ignored when numbers are compared. */
const schemes: readonly Scheme[] = [
  // NL, Handelsregisterwet 2007 art. 9: eight digits, no check digit.
  {
    id: 'KvK',
    written: /\b(?:kvk|k\.v\.k\.?|kamer van koophandel|chamber of commerce|coc)\b\D{0,40}(\d{8})(?!\d)/i,
    isRight: any,
  },
  // BE, Crossroads Bank for Enterprises: ten digits, the last two 97 minus the rest modulo 97.
  {
    id: 'KBO',
    written: /\b(?:kbo|bce|ondernemingsnummer|num[ée]ro d.entreprise)\b\D{0,30}([01]\d{3}[. ]?\d{3}[. ]?\d{3})(?!\d)/i,
    isRight: belgian,
  },
  // DE, Handelsregisterverordnung § 13: department, number and perhaps a letter of a court's register.
  { id: 'HRB', written: /\b(HR[AB][ :.-]{0,3}(?:Nr\.? ?)?\d{1,6}(?: [A-Z]{1,2}\b)?)/, isRight: any },
  // FR, Code de commerce R123-221: fourteen digits, Luhn over all.
  { id: 'SIRET', written: /\bsiret\b\D{0,25}(\d{3} ?\d{3} ?\d{3} ?\d{5})(?!\d)/i, isRight: luhn },
  // FR, the same: nine digits, Luhn; RCS names the court's town before it.
  { id: 'SIREN', written: /\b(?:siren|r\.?c\.?s\.?)\b\D{0,40}(\d{3} ?\d{3} ?\d{3})(?! ?\d)/i, isRight: luhn },
  // ES, Orden EHA/451/2008: a letter, seven digits and a control digit or letter.
  {
    id: 'NIF',
    written:
      /\b(?:c\.?i\.?f\.?|n\.?i\.?f\.?)(?![a-z])[^a-z\d]{0,10}([ABCDEFGHJNPQRSUVW][ -]?\d{2}\.?\d{3}\.?\d{2}[ -]?[\dA-J])\b/i,
    isRight: spanish,
  },
  // IT, DPR 633/1972 art. 35: eleven digits, Luhn.
  { id: 'P.IVA', written: /\b(?:p\.? ?iva|partita iva)\b\D{0,25}(?:IT ?)?(\d{11})(?!\d)/i, isRight: luhn },
  // IT, DPR 581/1995: the province and up to seven digits, no check digit.
  { id: 'REA', written: /\bR\.?E\.?A\.?(?![A-Za-z])[^A-Z\d]{0,12}([A-Z]{2}[ -–]{0,3}\d{4,7})(?!\d)/, isRight: any },
  // PL, ustawa o KRS art. 35: ten digits, no check digit.
  { id: 'KRS', written: /\bKRS\b\D{0,25}(\d{10})(?!\d)/i, isRight: any },
  // PL, ustawa o NIP: ten digits, weighed modulo 11.
  { id: 'NIP', written: /\bNIP\b\D{0,15}(\d{3}-?\d{3}-?\d{2}-?\d{2}|\d{3}-\d{2}-\d{2}-\d{3})(?!\d)/i, isRight: nip },
  // PL, rozporządzenie on REGON: nine digits, weighed modulo 11.
  { id: 'REGON', written: /\bREGON\b\D{0,15}(\d{9})(?!\d)/i, isRight: regon },
  // PT, Decreto-Lei 129/98: nine digits, weighed modulo 11.
  {
    id: 'NIPC',
    written: /\b(?:NIPC|NIF|contribuinte)\b\D{0,20}([5-9]\d{2} ?\d{3} ?\d{3})(?! ?\d)/i,
    isRight: portuguese,
  },
  // SE, lagen (1974:174) om identitetsbeteckning: six and four digits, Luhn.
  {
    id: 'Org.nr',
    written: /\borg(?:anisations)?[. -]{0,2}(?:nr|nummer)\b\D{0,10}(\d{6}-?\d{4})(?!\d)/i,
    isRight: luhn,
  },
  // DK, CVR-loven: eight digits, weighed modulo 11.
  { id: 'CVR', written: /\bCVR\b\D{0,20}(\d{2} ?\d{2} ?\d{2} ?\d{2})(?! ?\d)/i, isRight: cvr },
  // GB, Companies Act 2006 s. 1066: eight digits, or two letters and six; no check digit.
  {
    id: 'Companies House',
    written:
      /\b(?:company|registered|registration|companies house)\b[^\d]{0,60}\b((?:SC|NI|OC|SO|FC|BR)?\d{6,8})(?!\d)/i,
    isRight: (text) => text.length === 8,
  },
];

/** The registered numbers in a text, each with the text as its quote. */
export function companyNumbersIn(quote: string): CompanyNumber[] {
  return schemes.flatMap(({ id, written, isRight }) => {
    const number = written.exec(quote.slice(0, 400))?.[1] ?? '';
    const plain = number.replace(/[ .–-]/g, '');
    const isOne = number !== '' && (id === 'HRB' || isRight(plain));
    return isOne ? [{ scheme: id, number: number.trim(), quote }] : [];
  });
}
