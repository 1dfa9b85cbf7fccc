import { attribute } from '../../core/dom.ts';

export type Unit = 'year' | 'month' | 'day';

/** A way to write a day: units with what stands between them. */
interface Layout {
  units: { unit: Unit; width: number }[];
  between: string[];
}

// d and j and t and g and p for the day, m and k for the month, y, j, a, r, å and v for the year: English, Dutch, German,
// French, Italian, Spanish, Portuguese, Polish, Danish, Swedish, Finnish, Norwegian.
const LETTERS =
  /(?<![\p{L}\d])([djtgpmkyarvå]{1,4})(\s?[-./ ]\s?)([djtgpmkyarvå]{1,4})\2([djtgpmkyarvå]{1,4})(?![\p{L}\d])/iu;
const EXAMPLE = /(?<!\d)(\d{1,4})([-./ ])(\d{1,2})\2(\d{1,4})(?!\d)/;

function unitsOfLetters(groups: string[]): Unit[] | undefined {
  const low = groups.map((group) => group.toLowerCase());
  const month = low.findIndex((group) => /^[mk]+$/.test(group));
  const long = low.findIndex((group) => group.length === 4 && !group.startsWith('m'));
  const year = long >= 0 ? long : low.findLastIndex((group, n) => n !== month && /^[yarvåj]+$/.test(group));
  if (month < 0 || year < 0 || month === year) return undefined;
  return low.map((_, n) => (n === month ? 'month' : n === year ? 'year' : 'day'));
}

function unitsOfExample(groups: string[], language: string): Unit[] | undefined {
  const year = groups.findIndex((group) => group.length === 4);
  if (year === 0) return ['year', 'month', 'day'];
  if (year !== 2) return undefined;
  const [first = 0, second = 0] = groups.map(Number);
  if (first > 12) return ['day', 'month', 'year'];
  if (second > 12) return ['month', 'day', 'year'];
  return layoutOfLanguage(language)?.units.map(({ unit }) => unit);
}

function layoutIn(text: string, language: string): Layout | undefined {
  const letters = LETTERS.exec(text);
  const found = letters ?? EXAMPLE.exec(text);
  if (!found) return undefined;
  const groups = [found[1] ?? '', found[3] ?? '', found[4] ?? ''];
  const units = letters ? unitsOfLetters(groups) : unitsOfExample(groups, language);
  const between = found[2] ?? '-';
  return (
    units && {
      units: units.map((unit, n) => ({ unit, width: groups[n]?.length ?? 2 })),
      between: [between, between],
    }
  );
}

/** How a language writes a day in digits; undefined where that is not known: English alone may mean either order. */
function layoutOfLanguage(language: string): Layout | undefined {
  if (language === '' || /^en$/i.test(language)) return undefined;
  try {
    const digits = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(language, digits);
    const parts = format.formatToParts(new Date(0));
    const units = parts.flatMap(({ type, value }) =>
      type === 'day' || type === 'month' || type === 'year' ? [{ unit: type, width: value.length }] : [],
    );
    return { units, between: parts.filter(({ type }) => type === 'literal').map(({ value }) => value) };
  } catch {
    return undefined;
  }
}

/** A pattern such as \d{2}/\d{2}/\d{4} says where the year stands and what is between. */
function layoutOfPattern(pattern: string, language: string): Layout | undefined {
  const plain = pattern.replace(/\\d|\[0-9\]|\[\d-\d\]/g, '#').replace(/[\\()[\]^$?]/g, '');
  const found = /^#\{?(\d)[^-./#]*([-./])#[^-./]*\2#\{?(\d)/.exec(plain);
  if (!found) return undefined;
  const between = [found[2] ?? '-', found[2] ?? '-'];
  const iso = ['year', 'month', 'day'].map((unit) => ({ unit: unit as Unit, width: unit === 'year' ? 4 : 2 }));
  if (found[1] === '4') return { units: iso, between };
  const spoken = layoutOfLanguage(language);
  return spoken?.units.at(-1)?.unit === 'year' ? { ...spoken, between } : undefined;
}

const HINTS = [
  'placeholder',
  'data-placeholder',
  'data-date-format',
  'data-format',
  'data-inputmask',
  'aria-label',
  'title',
];

/** How a text field wants a day: by its examples and its label, its pattern, else the page's language; undefined when none tells. */
export function layoutFor(element: Element, label: string, language: string): Layout | undefined {
  for (const hint of [...HINTS.map((name) => attribute(element, name)), label]) {
    const layout = layoutIn(hint.slice(0, 200), language);
    if (layout) return layout;
  }
  return layoutOfPattern(attribute(element, 'pattern').slice(0, 200), language) ?? layoutOfLanguage(language);
}
