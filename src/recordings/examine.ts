import type { IsoDate } from '../core/date.ts';
import { cutsIn } from './cuts.ts';
import { loudness, quantile, soundLimit, stretches, type Stretch } from './levels.ts';
import { musicIn } from './music.ts';
import { PER_SECOND, type Finding, type FindingId, type Header, type Track } from './shape.ts';
import { voicesOf, type Voices } from './voices.ts';

/** What the user noted about the call. */
export interface NotedCall {
  date?: IsoDate;
  minutes?: number;
}

/** What was seen in a recording: its length in seconds, whose voices, and everything worth asking about, in order of time. */
export interface Examination {
  seconds: number;
  channels: number;
  voices: Voices;
  findings: Finding[];
}

const isInside = (n: number, parts: readonly Stretch[]) => parts.some(({ from, to }) => n >= from && n < to);
const asFinding = (id: FindingId, { from, to }: Stretch): Finding => ({
  id,
  at: from / PER_SECOND,
  until: to / PER_SECOND,
});
const when = (id: FindingId, holds: boolean): Finding[] => (holds ? [{ id }] : []);

/** Looks a recording over. It finds what is worth asking about; it proves nothing. */
export function examine(track: Track, header: Header, call: NotedCall): Examination {
  const seconds = track.peak.length / PER_SECOND;
  const channels = track.levels.length;
  const loud = loudness(track);
  const limit = soundLimit(loud);
  const isSound = (n: number) => (loud[n] ?? -100) > limit;
  const isEmpty = seconds < 1 || quantile(loud, 0.99) < -80;
  if (isEmpty) return { seconds, channels, voices: 'unclear', findings: [{ id: 'empty' }] };
  const music = musicIn(track, loud, isSound);
  const isTalk = (n: number) => isSound(n) && !isInside(n, music);
  const silences = stretches(loud.length, (n) => !isSound(n), 5 * PER_SECOND, 5);
  const mutes = mutesIn(track, isSound);
  const oneSide = isOneSide(track, limit);
  const voices =
    channels > 1 && !oneSide && hasTwoSides(track, isTalk)
      ? 'two'
      : voicesOf(track, isTalk, silentShare(loud, isSound, music));
  return {
    seconds,
    channels,
    voices,
    findings: [
      ...when('shorter', isShorter(seconds, call.minutes)),
      ...when('header', differs(header.seconds, seconds)),
      ...when('date', isOtherDay(header.made, call.date)),
      ...when('one-side', oneSide),
      ...when('one-voice', voices === 'one'),
      ...when('quiet', quantile(loud, 0.95) < -40),
      ...when('clipped', clippedShare(track, isSound) > 0.01),
      ...when('begins-late', isSpoken(loud.subarray(0, 3), loud.subarray(0, NEAR), loud)),
      ...[
        ...silences.filter((one) => !mutes.some((mute) => overlap(one, mute))).map((one) => asFinding('silence', one)),
        ...mutes.map((one) => asFinding('mute', one)),
        ...music.map((one) => asFinding('music', one)),
        ...cutsIn(track, loud)
          .filter((n) => ![...mutes, ...music].some(({ from, to }) => n > from - PER_SECOND && n < to + PER_SECOND))
          .map((n): Finding => ({ id: 'cut', at: n / PER_SECOND })),
      ].toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)),
      ...when('ends-early', isSpoken(loud.subarray(-3), loud.subarray(-NEAR), loud)),
    ],
  };
}

const overlap = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to;

/** Minutes noted are a guess: a fifth of them, and at least a minute, is allowed. */
function isShorter(seconds: number, minutes: number | undefined): boolean {
  return minutes !== undefined && seconds + Math.max(60, minutes * 12) <= minutes * 60;
}

const differs = (said: number | undefined, heard: number) =>
  said !== undefined && Math.abs(said - heard) > Math.max(2, heard * 0.02);

/** The file's day and the call's are more than a day apart: a day less may be the time zone. */
function isOtherDay(made: string | undefined, date: string | undefined): boolean {
  if (!made || !date) return false;
  return Math.abs(Date.parse(made.slice(0, 10)) - Date.parse(date)) > 86_400_000;
}

/** Nothing at all for two seconds, in a recording whose pauses have the noise of a line elsewhere. */
function mutesIn({ peak }: Track, isSound: (n: number) => boolean): Stretch[] {
  const isNothing = (n: number) => (peak[n] ?? 0) < 2e-5;
  let pauses = 0;
  let nothing = 0;
  const found = stretches(peak.length, isNothing, 2 * PER_SECOND);
  peak.forEach((_, n) => {
    if (isSound(n) || isInside(n, found)) return;
    pauses += 1;
    if (isNothing(n)) nothing += 1;
  });
  return pauses > PER_SECOND && nothing < pauses / 4 ? found : [];
}

/** Of two channels one has no sound at all where the other talks. */
function isOneSide({ levels }: Track, limit: number): boolean {
  if (levels.length < 2) return false;
  const floor = 10 ** (limit / 20);
  const shares = levels.map((row) => row.filter((one) => one > floor).length / row.length);
  return Math.min(...shares) < 0.01 && Math.max(...shares) > 0.05;
}

/** Two channels with one speaker each: now one is louder, now the other. */
function hasTwoSides({ levels: [left, right] }: Track, isTalk: (n: number) => boolean): boolean {
  if (!left || !right) return false;
  const counts = [0, 0, 0];
  left.forEach((level, n) => {
    if (!isTalk(n)) return;
    const ratio = level / Math.max(1e-6, right[n] ?? 0);
    const side = ratio > 2 ? 0 : ratio < 0.5 ? 1 : 2;
    counts[side] = (counts[side] ?? 0) + 1;
  });
  const [one = 0, other = 0, both = 0] = counts;
  return Math.min(one, other) > 0.08 * (one + other + both);
}

/** The share of silence between the first sound and the last, music left out. */
function silentShare(loud: Float32Array, isSound: (n: number) => boolean, music: readonly Stretch[]): number {
  const talk = Array.from(loud, (_, n) => n).filter((n) => !isInside(n, music));
  const sounds = talk.filter(isSound);
  const [first = 0, last = 0] = [sounds[0], sounds.at(-1)];
  const between = talk.filter((n) => n >= first && n <= last);
  return between.length === 0 ? 0 : 1 - sounds.length / between.length;
}

function clippedShare({ peak }: Track, isSound: (n: number) => boolean): number {
  const sounds = Array.from(peak, (_, n) => n).filter(isSound);
  return sounds.filter((n) => (peak[n] ?? 0) > 0.985).length / Math.max(1, sounds.length);
}

/** Windows near an end of the recording: four seconds. */
const NEAR = 4 * PER_SECOND;

/** In all these windows somebody is speaking: as loud as in most of the call, and well above the quiet nearby. */
function isSpoken(part: Float32Array, near: Float32Array, loud: Float32Array): boolean {
  const least = Math.max(quantile(loud, 0.9) - 15, quantile(near, 0.04) + 8);
  return part.every((one) => one > least);
}
