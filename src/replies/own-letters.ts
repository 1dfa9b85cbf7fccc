import { fold } from '../core/text.ts';

/** So many words in a row are no chance: a sentence of law that both quote is shorter. */
const RUN = 14;
/** A line of the letter that stands alone, such as its address, is cut when it has this many words. */
const LINE = 5;

/** A word as it is compared, and where it stands. */
interface Word {
  word: string;
  start: number;
  end: number;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const joined = (words: readonly Word[], start: number, length: number) =>
  words
    .slice(start, start + length)
    .map(({ word }) => word)
    .join(' ');

/** Every run of words of the letters, and every longer line. */
function partsOf(letters: readonly string[]) {
  const runs = new Set<string>();
  const lines = new Set<string>();
  for (const letter of letters) {
    const words = wordsIn(letter);
    for (let n = 0; n + RUN <= words.length; n++) runs.add(joined(words, n, RUN));
    const lineWords = letter.split('\n').map(wordsIn);
    for (const line of lineWords) if (line.length >= LINE) lines.add(joined(line, 0, line.length));
  }
  return { runs, lines };
}

/** Stretches of a text, in characters, that are runs of the letters; what closes the last sentence belongs to it. */
function stretchesOf(text: string, runs: ReadonlySet<string>) {
  const words = wordsIn(text);
  const stretches: { start: number; end: number }[] = [];
  for (let n = 0; n + RUN <= words.length; n++) {
    const [first, last] = [words[n], words[n + RUN - 1]];
    if (!first || !last || !runs.has(joined(words, n, RUN))) continue;
    const before = stretches.at(-1);
    if (before && before.end >= first.start) before.end = last.end;
    else stretches.push({ start: first.start, end: last.end });
  }
  const closing = (end: number) => /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end, end + 10))?.[0].length ?? 0;
  return stretches.map(({ start, end }) => ({ start, end: end + closing(end) }));
}

/** The text without what stands in these letters, word for word and however it is wrapped; a gap stays in its place. */
export function cutLetters(text: string, letters: readonly string[]): string {
  const { runs, lines } = partsOf(letters);
  const stretches = stretchesOf(text, runs);
  const kept = [...stretches, { start: text.length }].map(({ start }, n) =>
    text.slice(stretches[n - 1]?.end ?? 0, start),
  );
  return kept
    .join('\n\n')
    .split('\n')
    .filter((line) => line.length < 2 * LINE || !lines.has(joined(wordsIn(line), 0, Number.MAX_SAFE_INTEGER)))
    .join('\n');
}
