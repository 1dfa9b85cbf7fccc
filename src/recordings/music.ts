import { stretches, type Stretch } from './levels.ts';
import { PER_SECOND, type Track } from './shape.ts';

/** Windows in the second that a window is judged by. */
const HALF = PER_SECOND / 2;

/** The share of a second that is much softer than its mean: talk has pauses, music hardly (Lu, Zhang and Jiang 2002, LSTER). */
function softShare(power: Float64Array, loud: Float32Array, n: number): number {
  const from = Math.max(0, n - HALF);
  const to = Math.min(loud.length, n + HALF);
  const mean = ((power[to] ?? 0) - (power[from] ?? 0)) / (to - from);
  let soft = 0;
  for (let m = from; m < to; m += 1) if (10 ** ((loud[m] ?? -100) / 10) < mean / 2) soft += 1;
  return soft / (to - from);
}

/** The share of a second in which a tone stays where it is, within a third of a semitone. */
function steadyShare({ pitch }: Track, n: number): number {
  let steady = 0;
  let seen = 0;
  for (let m = Math.max(2, n - HALF); m < Math.min(pitch.length, n + HALF); m += 2) {
    const [now = 0, before = 0] = [pitch[m], pitch[m - 2]];
    seen += 1;
    if (now > 0 && before > 0 && Math.abs(12 * Math.log2(now / before)) < 0.34) steady += 1;
  }
  return seen === 0 ? 0 : steady / seen;
}

/** Sums of the power before each window. */
function sums(loud: Float32Array): Float64Array {
  const total = new Float64Array(loud.length + 1);
  loud.forEach((one, n) => (total[n + 1] = (total[n] ?? 0) + 10 ** (one / 10)));
  return total;
}

/** Stretches of music or tones of at least eight seconds, as callers hear while they wait. */
export function musicIn(track: Track, loud: Float32Array, isSound: (n: number) => boolean): Stretch[] {
  const power = sums(loud);
  const isMusic = (n: number) => isSound(n) && softShare(power, loud, n) < 0.35 && steadyShare(track, n) > 0.5;
  return stretches(loud.length, isMusic, 8 * PER_SECOND, 2 * PER_SECOND);
}
