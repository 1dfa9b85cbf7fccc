/** A word found in a text: where it begins, and how long it is. */
export interface Span {
  at: number;
  length: number;
}

/** The longest word of each list that stands in a padded text, by list. */
export type Found = ReadonlyMap<string, Span>;

interface Open {
  wanted: string;
  length: number;
  lists: string[];
}

const MAX_WORDS = 7;

function keepLonger(found: Map<string, Span>, lists: readonly string[], span: Span): void {
  for (const list of lists) if (span.length > (found.get(list)?.length ?? 0)) found.set(list, span);
}

function addTo(map: Map<string, string[]>, key: string, list: string): void {
  map.set(key, [...(map.get(key) ?? []), list]);
}

function openWord([word, lists]: [string, string[]]): Open {
  const plain = word.replaceAll('*', '');
  const wanted = `${word.startsWith('*') ? '' : ' '}${plain}${word.endsWith('*') ? '' : ' '}`;
  return { wanted, length: plain.length, lists };
}

function findWhole(text: string, whole: ReadonlyMap<string, string[]>, found: Map<string, Span>): void {
  const starts: number[] = [];
  // Each end of a word is also that of the few words before it, taken together.
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    for (const start of starts.slice(-MAX_WORDS)) {
      const lists = whole.get(text.slice(start, at));
      if (lists) keepLonger(found, lists, { at: start, length: at - start });
    }
    if (at + 1 < text.length) starts.push(at + 1);
  }
}

/**
 * Looks for the words of many lists at once: thousands of words in ten languages cost as little as a few. Words are written
 * as `longestMatch` takes them.
 */
export function indexWords(lists: Iterable<readonly [string, readonly string[]]>): (text: string) => Found {
  const whole = new Map<string, string[]>();
  const starred = new Map<string, string[]>();
  for (const [list, words] of lists) {
    for (const word of words) addTo(word.includes('*') ? starred : whole, word, list);
  }
  const open = [...starred].map(openWord);
  return (text) => {
    const found = new Map<string, Span>();
    findWhole(text, whole, found);
    for (const { wanted, length, lists: names } of open) {
      const at = text.indexOf(wanted);
      if (at >= 0) keepLonger(found, names, { at: wanted.startsWith(' ') ? at + 1 : at, length });
    }
    return found;
  };
}
