import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import type { Company, Registration, Source } from '../../src/directory/shape.ts';

/** A number as E.164, read as somebody in the country writes it; undefined when it is none, or a person's mobile. */
export function cleanPhone(text: string, country: string): string | undefined {
  const parsed = parsePhoneNumber(text, country as CountryCode);
  return parsed?.isValid() && parsed.getType() !== 'MOBILE' ? parsed.number : undefined;
}

/** The number with its source; none when there is no number or it is none of that country. */
export function phonesOf(text: string | undefined, country: string, source: Source): NonNullable<Company['phones']> {
  const number = text === undefined ? undefined : cleanPhone(text, country);
  return number === undefined ? [] : [{ number, source }];
}

type Register = Registration['register'];

const LENGTHS: Record<Register, RegExp> = {
  kvk: /^\d{8}$/,
  siren: /^\d{9}$/,
  kbo: /^[01]\d{9}$/,
  hrb: /^\d{1,6}$/,
  'company-no': /^(\d{8}|[A-Z]{2}\d{6})$/,
  cro: /^\d{4,6}$/,
};

/** The number without spelling (`BE0872.761.161`, `351 058 151`), in full length; undefined when it cannot be one. */
export function cleanRegistration(register: Register, text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const number = register === 'kbo' ? bare.replace(/^BE/, '').padStart(10, '0') : padded(register, bare);
  return LENGTHS[register].test(number) ? number : undefined;
}

function padded(register: Register, bare: string): string {
  return register === 'company-no' && /^\d+$/.test(bare) ? bare.padStart(8, '0') : bare;
}

const FIELDS = { kvk: 'kvk', siren: 'siren', kbo: 'kbo', company_no: 'company-no' } as const;

type Numbered = Partial<Record<keyof typeof FIELDS, string>>;

/** The numbers a fact states, each with where it was seen. */
export function registrationsOf(fact: Numbered, sourceOf: (field: keyof typeof FIELDS) => Source): Registration[] {
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) => {
    const number = fact[field] === undefined ? undefined : cleanRegistration(FIELDS[field], fact[field]);
    return number === undefined ? [] : [{ register: FIELDS[field], number, source: sourceOf(field) }];
  });
}
