import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min';

/**
 * A phone number as E.164 (`+31612345678`), read as somebody in `country` (ISO 3166-1 alpha-2) writes it; the text as it
 * stands when it is no valid number. The caller's number in this form is what call systems search by.
 */
export function toE164(text: string, country: string): string {
  const parsed = parsePhoneNumber(text, country as CountryCode);
  return parsed?.isValid() ? parsed.number : text.trim();
}
