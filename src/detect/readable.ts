const ODD = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe52\ufe6b\uff01-\uff5e\uff61\u3002\ufeff]/;
const REVERSED = /\u202e([^\u202c\u202e]{0,400})\u202c?/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text from right to left, as `unicode-bidi: bidi-override` shows it. */
export const reversed = (text: string): string => Array.from(text).toReversed().join('');

const narrow = (wide: string) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

const MAX_TEXT = 20_000;

/** A text as people see it, at most 20,000 characters if anything in it is odd: without invisible characters, forced right-to-left text reversed, full-width characters narrowed. */
export function readable(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .slice(0, MAX_TEXT)
    .replace(REVERSED, (_, inner: string) => reversed(inner))
    .replace(UNSEEN, '')
    .replace(/[\uff01-\uff5e]/g, narrow)
    .replace(/\ufe6b/g, '@')
    .replace(/[\ufe52\uff61\u3002]/g, '.');
}
