import { stretches } from './levels.ts';
import type { Track } from './shape.ts';

/** Who can be heard: `two` voices, `one`, or `unclear` where it cannot be told. */
export type Voices = 'two' | 'one' | 'unclear';

const semitones = (hertz: number) => 12 * Math.log2(hertz / 100);

/** The pitch of each stretch of voice of at least 100 ms, in semitones, with its length in windows. */
function voiced({ pitch }: Track, isSound: (n: number) => boolean): { at: number; length: number }[] {
  return stretches(pitch.length, (n) => isSound(n) && (pitch[n] ?? 0) > 0, 5).map(({ from, to }) => {
    const sorted = pitch.slice(from, to).sort();
    return { at: semitones(sorted[sorted.length >> 1] ?? 100), length: to - from };
  });
}

/** Without the lowest and the highest twentieth: a misheard pitch is mostly an octave off. */
function usual(parts: readonly { at: number; length: number }[]) {
  const sorted = parts.toSorted((a, b) => a.at - b.at);
  return sorted.slice(Math.floor(sorted.length / 20), Math.ceil(sorted.length * 0.95));
}

/** Mean and spread (standard deviation) of pitches, each counted by its length. */
function spreadOf(parts: readonly { at: number; length: number }[]) {
  const length = parts.reduce((sum, one) => sum + one.length, 0);
  const mean = parts.reduce((sum, one) => sum + one.at * one.length, 0) / Math.max(1, length);
  const square = parts.reduce((sum, one) => sum + (one.at - mean) ** 2 * one.length, 0) / Math.max(1, length);
  return { mean, spread: Math.sqrt(square), length };
}

/** The split of the pitches into a low and a high group with the least spread within them (Otsu 1979). */
function bestSplit(parts: readonly { at: number; length: number }[]) {
  const sorted = parts.toSorted((a, b) => a.at - b.at);
  const splits = sorted.slice(1).map((_, n) => {
    const [low, high] = [spreadOf(sorted.slice(0, n + 1)), spreadOf(sorted.slice(n + 1))];
    return { low, high, within: low.spread ** 2 * low.length + high.spread ** 2 * high.length };
  });
  return splits.reduce<(typeof splits)[number] | undefined>(
    (best, one) => (best && best.within <= one.within ? best : one),
    undefined,
  );
}

/** Ten minutes of voice tell as much as ten hours, and the split takes time with the square of them. */
const ENOUGH = 600;

/**
 * Whether one voice or two are heard on one line: pitches in two groups apart are two. One group is `one` only if much of
 * the call is silence as well, where the other would speak: two people may sound alike.
 */
export function voicesOf(track: Track, isSound: (n: number) => boolean, silentShare: number): Voices {
  const parts = usual(voiced(track, isSound).slice(0, ENOUGH));
  const all = spreadOf(parts);
  if (all.length < 250) return 'unclear';
  const split = bestSplit(parts);
  if (split) {
    const { low, high } = split;
    const share = Math.min(low.length, high.length) / all.length;
    const apart = high.mean - low.mean;
    if (share > 0.12 && apart > 4 && apart > 2.5 * Math.max(low.spread, high.spread)) return 'two';
  }
  return all.spread < 2.5 && silentShare > 0.35 ? 'one' : 'unclear';
}
