import { shorten } from '../../../src/core/text.ts';
import { cleanText } from '../clean.ts';

const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const TITLED =
  /\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]rs?|[Mm]s|[Dd]rs?|[Ii]r|Herr|Frau|Mme|[Mm]onsieur|[Mm]adame)\b\.?(?: ?(?:[A-Z][\w'’.-]{0,30}|de|den|der|van|von|ten|ter)\b\.?){1,5}/gu;
const MOST = 200;

/** The words around a finding, at most 200 characters, without other people's addresses and titled names. */
export function quoteOf(text: string, own = ''): string {
  const others = cleanText(text.slice(0, 2000)).replace(EMAIL, (email) =>
    email.toLowerCase() === own ? email : '[…]',
  );
  return shorten(others.replace(TITLED, '[name]'), MOST);
}

/** True for a line of a postal address that contains a person's name. */
export function namesPerson(line: string): boolean {
  return line.search(TITLED) >= 0;
}
