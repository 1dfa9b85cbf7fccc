import { pitchOf } from './pitch.ts';
import { PER_SECOND, type Track } from './shape.ts';

/** Takes sound piece by piece and keeps a few numbers per 20 ms of it; what is left of a window waits for the next piece. */
export interface TrackBuilder {
  /** Samples of each channel, as decoded; the first `skip` seconds are left out. */
  add(channels: readonly Float32Array[], skip: number): void;
  /** What was heard so far. */
  track(): Track;
}

/** A builder for sound of `rate` samples per second. */
export function trackBuilder(rate: number): TrackBuilder {
  const size = Math.round(rate / PER_SECOND);
  const rows: { levels: number[][]; peak: number[]; step: number[]; pitch: number[] } = {
    levels: [],
    peak: [],
    step: [],
    pitch: [],
  };
  let rest: Float32Array[] = [];
  let before: Float32Array = new Float32Array(size);
  const take = (channels: readonly Float32Array[], at: number) => {
    const mix = mixOf(channels, at, size);
    const { peak, step } = edgesOf(mix, before.at(-1) ?? 0);
    // A pitch is looked for in every second window, in 40 ms of sound: a low voice needs that much.
    const isSecond = rows.pitch.length % 2 === 1;
    rows.pitch.push(isSecond ? (rows.pitch.at(-1) ?? 0) : pitchOf(before, mix, rate));
    channels.forEach((one, n) => (rows.levels[n] ??= []).push(levelOf(one, at, size)));
    rows.peak.push(peak);
    rows.step.push(step);
    before = mix;
  };
  return {
    add(channels, skip) {
      const from = Math.round(skip * rate);
      const all = channels.map((one, n) => joined(rest[n], one.subarray(from)));
      const length = all[0]?.length ?? 0;
      let at = 0;
      for (; at + size <= length; at += size) take(all, at);
      rest = all.map((one) => one.slice(at));
    },
    track: () => ({
      levels: rows.levels.map((row) => Float32Array.from(row)),
      peak: Float32Array.from(rows.peak),
      step: Float32Array.from(rows.step),
      pitch: Float32Array.from(rows.pitch),
    }),
  };
}

function joined(rest: Float32Array | undefined, more: Float32Array): Float32Array {
  if (!rest || rest.length === 0) return more;
  const both = new Float32Array(rest.length + more.length);
  both.set(rest);
  both.set(more, rest.length);
  return both;
}

function mixOf(channels: readonly Float32Array[], at: number, size: number): Float32Array {
  const mix = new Float32Array(size);
  for (const channel of channels)
    for (let n = 0; n < size; n += 1) mix[n] = (mix[n] ?? 0) + (channel[at + n] ?? 0) / channels.length;
  return mix;
}

/** Root mean square. */
function levelOf(samples: Float32Array, at: number, size: number): number {
  let sum = 0;
  for (let n = at; n < at + size; n += 1) sum += (samples[n] ?? 0) ** 2;
  return Math.sqrt(sum / size);
}

function edgesOf(samples: Float32Array, last: number): { peak: number; step: number } {
  let peak = 0;
  let step = 0;
  let before = last;
  for (const sample of samples) {
    peak = Math.max(peak, Math.abs(sample));
    step = Math.max(step, Math.abs(sample - before));
    before = sample;
  }
  return { peak, step };
}
