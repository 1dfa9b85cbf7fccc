/** Values for the blanks of a text: words as they are, a count, or items to list. */
export type Blanks = Readonly<Record<string, string | number | readonly string[]>>;

/** One of several texts, chosen by a blank: by its plural category if it is a number, else by its value; `other` for the rest. */
export type Choice = readonly [blank: string, texts: Readonly<Record<string, Message>>];

/** A text with `{blanks}`, or a list of parts, some of which are a choice. */
export type Message = string | readonly (string | Choice)[];

const BLANK = /\{(\w+)\}/g;

/** A text with its blanks filled and its choices made; numbers and lists follow the locale (BCP 47). */
export function fillIn(text: Message, values: Blanks, locale: string): string {
  if (typeof text === 'string')
    return text.replace(BLANK, (whole, name: string) => written(values[name], locale) ?? whole);
  return text
    .map((part) => fillIn(typeof part === 'string' ? part : chosen(part, values, locale), values, locale))
    .join('');
}

function chosen([blank, texts]: Choice, values: Blanks, locale: string): Message {
  const value = values[blank];
  const kind = typeof value === 'number' ? new Intl.PluralRules(locale).select(value) : String(value);
  return texts[`=${String(value)}`] ?? texts[kind] ?? texts.other ?? '';
}

function written(value: Blanks[string] | undefined, locale: string): string | undefined {
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  return typeof value === 'object' ? listed(value, locale) : value;
}

/** Items as a list in the locale (BCP 47): “a, b and c”. */
export function listed(things: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(things);
}
