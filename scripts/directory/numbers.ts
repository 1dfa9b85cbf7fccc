import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import { cleanRegistration } from '../../src/directory/registrations.ts';
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

/** Companies without the numbers of outside offices: who is written to at such an office is called there, too. */
export function withoutOffices(companies: Company[], sharedHosts: Set<string>): Company[] {
  const isOffice = ({ emails = [] }: Company) =>
    emails.some(({ address }) => sharedHosts.has(address.slice(address.indexOf('@') + 1)));
  const offices = companies.filter(isOffice).flatMap(({ phones = [] }) => phones.map(({ number }) => number));
  const theirs = new Set(offices);
  return companies.map(({ phones = [], ...company }) => {
    const own = phones.filter(({ number }) => !theirs.has(number));
    return own.length > 0 ? { ...company, phones: own } : company;
  });
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
