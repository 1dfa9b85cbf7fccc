import { quantile } from './levels.ts';
import type { Track } from './shape.ts';

/** Windows on each side of a place whose noise is compared: four seconds, in which any speaker draws breath. */
const SIDE = 200;

/** Decibels of no sound at all: a muted line, which says nothing of its noise. */
const NOTHING = -95;

/** The quietest parts of four seconds: the noise of the line, in decibels; unknown where the line falls silent altogether. */
function noiseOf(loud: Float32Array, from: number): number | undefined {
  const side = loud.subarray(Math.max(0, from), from + SIDE);
  const heard = side.filter((one) => one > NOTHING);
  return side.length - heard.length > 4 ? undefined : quantile(heard, 0.01);
}

/** A jump between two samples that nothing around it resembles: two sounds put together. */
function isJump({ step }: Track, n: number): boolean {
  const around = Math.max(...step.slice(Math.max(0, n - 4), Math.max(0, n)), ...step.slice(n + 1, n + 5), 1e-4);
  return (step[n] ?? 0) > 0.03 && (step[n] ?? 0) > 3 * around;
}

/** From one window to the next, everything is far louder or softer. */
const isEdge = (loud: Float32Array, n: number) => Math.abs((loud[n + 1] ?? 0) - (loud[n - 1] ?? 0)) > 15;

/**
 * Windows where two recordings may have been put together: a hard edge at which the noise of the line changes for seconds,
 * as no talk or pause does. Places within four seconds of each other are one.
 */
export function cutsIn(track: Track, loud: Float32Array): number[] {
  const found: number[] = [];
  for (let n = SIDE; n + SIDE < loud.length; n += 1) {
    const isHard = isJump(track, n);
    const isNew = n - (found.at(-1) ?? -SIDE) >= SIDE;
    if (!isNew || (!isHard && !isEdge(loud, n))) continue;
    const [before, after] = [noiseOf(loud, n - SIDE), noiseOf(loud, n + 1)];
    if (before === undefined || after === undefined) continue;
    if (Math.abs(before - after) > (isHard ? 6 : 12) && isSteady(loud, n)) found.push(placeOf(loud, n, before, after));
  }
  return found;
}

/** The noise is as far on both sides as its near: a change that stays, not a passing sound. */
function isSteady(loud: Float32Array, n: number): boolean {
  const [near, far] = [
    [noiseOf(loud, n - SIDE), noiseOf(loud, n + 1)],
    [noiseOf(loud, n - 2 * SIDE), noiseOf(loud, n + 1 + SIDE)],
  ] as const;
  return near.every((one, side) => one === undefined || Math.abs(one - (far[side] ?? one)) < 6);
}

/** Where the lower noise ends or begins: the change is next to it. */
function placeOf(loud: Float32Array, n: number, before: number, after: number): number {
  const from = n - SIDE;
  const isLow = (one: number) => one > NOTHING && one < Math.min(before, after) + 4;
  const around = loud.subarray(from, n + SIDE);
  return before < after ? from + around.findLastIndex(isLow) + 1 : from + around.findIndex(isLow);
}
