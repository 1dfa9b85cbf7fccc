/** Made-up sound, one channel, 16,000 samples a second: talk, music and the noise of a line, the same at every run. */
export const RATE = 16_000;
export type Sound = Float32Array<ArrayBuffer>;

/** Numbers from 0 to 1 that only look like chance (Lehmer generator, Park and Miller 1988). */
function chance(seed: number): () => number {
  let state = (seed * 7919 + 1) % 2147483647;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** One period of a voice: harmonics that fall off, with two formants, as a table to read at any pitch. */
function period(pitch: number, open: number): Sound {
  const table = new Float32Array(512);
  const heights = [500 + 300 * open, 1200 + 900 * (1 - open)];
  for (let harmonic = 1; harmonic * pitch < 3400; harmonic += 1) {
    const hertz = harmonic * pitch;
    const near = heights.reduce((sum, one) => sum + 1 / (1 + ((hertz - one) / 150) ** 2), 0.05);
    for (let n = 0; n < table.length; n += 1)
      table[n] = (table[n] ?? 0) + (near / harmonic ** 0.5) * Math.cos((2 * Math.PI * harmonic * n) / table.length);
  }
  const top = Math.max(...table.map(Math.abs));
  return table.map((one) => one / top);
}

/** Somebody talks: syllables of 120 to 240 ms that rise and fall, small gaps between words, at about this pitch in Hz. */
export function talk(seconds: number, pitch: number, seed = 1, level = 0.3): Sound {
  const next = chance(seed);
  const sound = new Float32Array(Math.round(seconds * RATE));
  const vowels = [0.1, 0.4, 0.7, 1].map((open) => period(pitch, open));
  let at = Math.round(0.02 * RATE);
  while (at < sound.length) {
    const length = Math.round((0.12 + 0.12 * next()) * RATE);
    const table = vowels[Math.floor(next() * 4)] ?? vowels[0]!;
    const height = pitch * 2 ** ((next() - 0.5) / 4);
    const loud = level * (0.5 + 0.5 * next());
    let phase = 0;
    for (let n = 0; n < length && at + n < sound.length; n += 1) {
      phase = (phase + (height * (1 - (0.08 * n) / length) * table.length) / RATE) % table.length;
      sound[at + n] = loud * Math.sin((Math.PI * n) / length) ** 0.6 * (table[Math.floor(phase)] ?? 0);
    }
    at += length + Math.round((next() < 0.3 ? 0.1 + 0.15 * next() : 0.02) * RATE);
  }
  return sound;
}

/** The noise of a line, in decibels below full scale. */
export function line(seconds: number, decibels: number, seed = 2): Sound {
  const next = chance(seed);
  const height = 10 ** (decibels / 20) * Math.sqrt(3);
  return Float32Array.from({ length: Math.round(seconds * RATE) }, () => (2 * next() - 1) * height);
}

/** Chords of three tones that each last a second, as callers hear while they wait. */
export function music(seconds: number, level = 0.2): Sound {
  const chords = [
    [262, 330, 392],
    [220, 262, 330],
    [175, 220, 262],
    [196, 247, 294],
  ];
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, n) => {
    const chord = chords[Math.floor(n / RATE) % 4] ?? [];
    return (level / 3) * chord.reduce((sum, hertz) => sum + Math.sin((2 * Math.PI * hertz * n) / RATE), 0);
  });
}

/** Nothing at all. */
export const nothing = (seconds: number): Sound => new Float32Array(Math.round(seconds * RATE));

/** One after the other. */
export function joined(...parts: readonly Sound[]): Sound {
  const sound = new Float32Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    sound.set(part, at);
    at += part.length;
  }
  return sound;
}

/** All at once, as long as the first. */
export const mixed = (first: Sound, ...others: readonly Sound[]): Sound =>
  first.map((one, n) =>
    Math.max(
      -1,
      Math.min(
        1,
        others.reduce((sum, other) => sum + (other[n] ?? 0), one),
      ),
    ),
  );

export const louder = (sound: Sound, by: number): Sound => sound.map((one) => Math.max(-1, Math.min(1, one * by)));
export const part = (sound: Sound, from: number, to?: number): Sound =>
  sound.slice(Math.round(from * RATE), to === undefined ? undefined : Math.round(to * RATE));

/** The noise of a line under a sound. */
export const onLine = (sound: Sound, decibels = -52, seed = 2): Sound =>
  mixed(sound, line(sound.length / RATE, decibels, seed));

const word = (value: number, bytes: number) => Array.from({ length: bytes }, (_, n) => (value >>> (8 * n)) & 255);

/** A WAV file of 16 bits with one or more channels; `extra` stands before the sound. */
export function wav(channels: readonly Sound[], rate = RATE, extra: readonly number[] = []): Uint8Array<ArrayBuffer> {
  const length = channels[0]?.length ?? 0;
  const data = length * channels.length * 2;
  const letters = (text: string) => Array.from(text, (one) => one.charCodeAt(0));
  const head = [
    ...letters('RIFF'),
    ...word(36 + extra.length + data, 4),
    ...letters('WAVEfmt '),
    ...word(16, 4),
    ...word(1, 2),
    ...word(channels.length, 2),
    ...word(rate, 4),
    ...word(rate * channels.length * 2, 4),
    ...word(channels.length * 2, 2),
    ...word(16, 2),
    ...extra,
    ...letters('data'),
    ...word(data, 4),
  ];
  const file = new Uint8Array(head.length + data);
  file.set(head);
  const view = new DataView(file.buffer, head.length);
  for (let n = 0; n < length; n += 1)
    channels.forEach((one, channel) =>
      view.setInt16((n * channels.length + channel) * 2, Math.round((one[n] ?? 0) * 32_767), true),
    );
  return file;
}
