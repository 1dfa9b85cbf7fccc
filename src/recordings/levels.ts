import type { Track } from './shape.ts';

/** An amplitude in decibels below full scale; nothing at all is -100. */
export const decibels = (level: number) => Math.max(-100, 20 * Math.log10(Math.max(level, 1e-5)));

/** The value that a share of the values does not reach; 0 of none. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** How loud each window is, in decibels: the louder channel counts. */
export function loudness({ levels, peak }: Track): Float32Array {
  return Float32Array.from(peak, (_, n) => decibels(Math.max(0, ...levels.map((row) => row[n] ?? 0))));
}

/** What counts as sound, in decibels: well above the noise of the line, and not far below the loudest voice. */
export function soundLimit(loud: Float32Array): number {
  const top = quantile(loud, 0.95);
  const noise = quantile(
    loud.filter((one) => one > -95),
    0.1,
  );
  return Math.max(top - 38, Math.min(noise + 8, top - 12));
}

/** A stretch of windows, the last one not included. */
export interface Stretch {
  from: number;
  to: number;
}

/** Stretches of windows that a test holds for; gaps of up to `gap` windows are bridged, stretches below `least` left out. */
export function stretches(length: number, holds: (n: number) => boolean, least: number, gap = 0): Stretch[] {
  const found: Stretch[] = [];
  for (let n = 0; n < length; n += 1) {
    if (!holds(n)) continue;
    const last = found.at(-1);
    if (last && n - last.to <= gap) last.to = n + 1;
    else found.push({ from: n, to: n + 1 });
  }
  return found.filter(({ from, to }) => to - from >= least);
}
