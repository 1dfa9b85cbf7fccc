import type { Track } from './shape.ts';

/** Steps of a drawn recording. */
const STEPS = 400;

/** How loud a recording is, in up to 400 steps from 0 to 100: enough to draw it. */
export function waveOf({ peak }: Track): number[] {
  const steps = Math.min(STEPS, peak.length);
  return Array.from({ length: steps }, (_, n) => {
    const from = Math.floor((n * peak.length) / steps);
    const part = peak.subarray(from, Math.max(from + 1, Math.floor(((n + 1) * peak.length) / steps)));
    return Math.round(100 * Math.min(1, Math.max(...part)));
  });
}
