const LOWEST = 70;
const HIGHEST = 400;
/** Hz that are enough to hear a pitch. */
const ENOUGH = 4000;

/** The pitch in Hz of two neighbouring stretches of sound, or 0 where none is clear (autocorrelation, Rabiner 1977). */
export function pitchOf(before: Float32Array, after: Float32Array, rate: number): number {
  const every = Math.max(1, Math.floor(rate / ENOUGH));
  const sound = thinned(before, after, every);
  const hertz = rate / every;
  const first = Math.floor(hertz / HIGHEST);
  const last = Math.min(Math.ceil(hertz / LOWEST), Math.floor(sound.length / 2));
  const energy = sound.reduce((sum, one) => sum + one * one, 0);
  if (energy / sound.length < 1e-6) return 0;
  const alike = Array.from({ length: last - first + 1 }, (_, n) => likeness(sound, first + n));
  const best = Math.max(...alike);
  if (best < 0.5) return 0;
  // The shortest period that is nearly as good: twice a period fits as well as the period.
  const at = alike.findIndex((one, n) => one > 0.9 * best && one >= (alike[n - 1] ?? 0) && one >= (alike[n + 1] ?? 0));
  return at < 0 ? 0 : hertz / (first + at);
}

/** Both stretches as one, each sample the mean of `every`. */
function thinned(before: Float32Array, after: Float32Array, every: number): Float32Array {
  const length = Math.floor((before.length + after.length) / every);
  const sample = (n: number) => (n < before.length ? before[n] : after[n - before.length]) ?? 0;
  return Float32Array.from({ length }, (_, n) => {
    let sum = 0;
    for (let m = 0; m < every; m += 1) sum += sample(n * every + m);
    return sum / every;
  });
}

/** How much sound is like itself a moment later, from -1 to 1. */
function likeness(sound: Float32Array, lag: number): number {
  let both = 0;
  let one = 0;
  let other = 0;
  for (let n = 0; n + lag < sound.length; n += 1) {
    const a = sound[n] ?? 0;
    const b = sound[n + lag] ?? 0;
    both += a * b;
    one += a * a;
    other += b * b;
  }
  return one > 0 && other > 0 ? both / Math.sqrt(one * other) : 0;
}
