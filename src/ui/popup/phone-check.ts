import { useLater } from '../later.ts';

const library = () => import('../../cases/phone.ts');

/** Numbers of three to six digits are services of one network or country, which no list has whole. */
const SHORT = /^\d[\d\s]{2,7}$/;

export interface PhoneCheck {
  isPhone(text: string): boolean;
  /** The texts that are phone numbers, each number once. */
  phonesIn(texts: readonly string[]): string[];
  /** The number as call systems search by it. */
  searchable(text: string): string;
}

/** Tells phone numbers from other text, as somebody in one of these countries writes them; undefined while the library loads. */
export function usePhoneCheck(countries: readonly string[], wanted: boolean): PhoneCheck | undefined {
  const loaded = useLater(library, wanted);
  if (!loaded) return undefined;
  const [home = ''] = countries;
  return {
    isPhone: (text) =>
      SHORT.test(text.trim()) || countries.some((country) => loaded.phoneNumbers([text], country).length > 0),
    phonesIn: (texts) => loaded.phoneNumbers(texts, home),
    searchable: (text) => loaded.toE164(text, home),
  };
}
