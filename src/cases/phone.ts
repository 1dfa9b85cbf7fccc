import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min';

/**
 * A phone number as E.164 (`+31612345678`), read as somebody in `country` (ISO 3166-1 alpha-2) writes it; the text as it
 * stands when it is no valid number. The caller's number in this form is what call systems search by.
 */
export function toE164(text: string, country: string): string {
  const parsed = parsePhoneNumber(text, country as CountryCode);
  return parsed?.isValid() ? parsed.number : text.trim();
}

/**
 * The texts that are phone numbers as somebody in `country` writes them, each number once, as it stands first. What only
 * looks like one (a register or bank number) is left out.
 */
export function phoneNumbers(texts: readonly string[], country: string): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const parsed = parsePhoneNumber(text, country as CountryCode);
    if (parsed?.isValid() && !found.has(parsed.number)) found.set(parsed.number, text.trim());
  }
  return [...found.values()];
}
