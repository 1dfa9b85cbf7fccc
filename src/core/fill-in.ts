/** What goes into the blanks of a text: words as they are, a count, or things to list. */
export type Blanks = Readonly<Record<string, string | number | readonly string[]>>;

const BLANK = /\{(\w+)\}/g;
const CHOICE = /\[(\w+)\|([^\]]+)\]/g;

/**
 * A text with its `{blanks}` filled, numbers and lists as the language (BCP 47) writes them. `[count|one:a call|other:{count} calls]`
 * is one of its parts, by the language's plural rules for `count`; `other` where the rules name none of them.
 */
export function fillIn(text: string, values: Blanks, language: string): string {
  return text
    .replace(CHOICE, (whole, name: string, parts: string) => choose(choicesIn(parts), values[name], language) ?? whole)
    .replace(BLANK, (whole, name: string) => written(values[name], language) ?? whole);
}

/** `one:a call|other:{count} calls` → category and text of each part. */
function choicesIn(parts: string): Map<string, string> {
  return new Map(parts.split('|').map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]));
}

function choose(parts: Map<string, string>, count: Blanks[string] | undefined, language: string): string | undefined {
  const category = new Intl.PluralRules(language).select(Number(count));
  return parts.get(category) ?? parts.get('other');
}

function written(value: Blanks[string] | undefined, language: string): string | undefined {
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  return typeof value === 'object' ? listed(value, language) : value;
}

/** Things one after the other, as the language (BCP 47) lists them: “a, b and c”. */
export function listed(things: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(things);
}

/** Blanks a text has, by name, and the plural categories each of its choices names. */
export function blanksOf(text: string): { names: Set<string>; categories: string[][] } {
  const choices = [...text.matchAll(CHOICE)];
  const names = [...text.matchAll(BLANK), ...choices].map(([, name = '']) => name);
  return { names: new Set(names), categories: choices.map(([, , parts = '']) => [...choicesIn(parts).keys()]) };
}
