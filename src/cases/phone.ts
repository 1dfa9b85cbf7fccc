import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min';

/**
 * A phone number as E.164 (`+31612345678`), read the way people in `country` (ISO 3166-1 alpha-2) write it; unchanged if
 * it is not a valid number. Call systems search for the caller's number in this form.
 */
export function toE164(text: string, country: string): string {
  const parsed = parsePhoneNumber(text, country as CountryCode);
  return parsed?.isValid() ? parsed.number : text.trim();
}

/**
 * The texts that are phone numbers as people in `country` write them, each number once, as first written. Lookalikes
 * (register or bank numbers) are left out.
 */
export function phoneNumbers(texts: readonly string[], country: string): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const parsed = parsePhoneNumber(text, country as CountryCode);
    if (parsed?.isValid() && !found.has(parsed.number)) found.set(parsed.number, text.trim());
  }
  return [...found.values()];
}
