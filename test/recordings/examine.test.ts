import { describe, expect, it } from 'vitest';
import { examine, type NotedCall } from '../../src/recordings/examine.ts';
import type { Header } from '../../src/recordings/shape.ts';
import { trackBuilder } from '../../src/recordings/track.ts';
import { joined, line, louder, mixed, music, nothing, onLine, part, RATE, talk, type Sound } from '../support/sound.ts';

const LOW = 110;
const HIGH = 210;
const pause = (seconds = 0.6) => nothing(seconds);

/** Two people in turn, seven times, with breath between. */
function call(seed = 1, low = LOW, high = HIGH): Sound {
  const turns = [4, 5, 3, 6, 4, 5, 3].flatMap((seconds, n) => [talk(seconds, n % 2 ? high : low, seed + n), pause()]);
  return joined(pause(), ...turns);
}

/** The same call with only one of them: the other's turns are silence. */
const oneOf = (which: 0 | 1, seed = 1): Sound =>
  joined(
    pause(),
    ...[4, 5, 3, 6, 4, 5, 3].flatMap((seconds, n) => [
      n % 2 === which ? talk(seconds, which ? HIGH : LOW, seed + n) : nothing(seconds),
      pause(),
    ]),
  );

function look(channels: readonly Sound[], noted: NotedCall = {}, header: Partial<Header> = {}) {
  const builder = trackBuilder(RATE);
  builder.add(channels, 0);
  return examine(builder.track(), { format: 'wav', ...header }, noted);
}

interface Truth {
  channels: () => Sound[];
  noted?: NotedCall;
  header?: Partial<Header>;
  voices?: 'two' | 'one' | 'unclear';
  /** What is to be found, `id` or `id@second`; nothing else may be. */
  found: string[];
}

const once = onLine(call());
const whole = () => once;
const inTwo = (sound: Sound, at: number) => [part(sound, 0, at), part(sound, at)] as const;
const withBetween = (between: Sound, at = 15) => {
  const [first, second] = inTwo(whole(), at);
  return joined(first, between, second);
};

/** Each row was written with its truth before it was looked at. */
const recordings: Record<string, Truth> = {
  'a whole call, one channel': { channels: () => [whole()], voices: 'two', found: [] },
  'two voices close together': { channels: () => [onLine(call(3, 105, 165))], voices: 'two', found: [] },
  'a whole call, one speaker on each channel': {
    channels: () => [onLine(oneOf(0)), onLine(oneOf(1), -52, 5)],
    voices: 'two',
    found: [],
  },
  'the same voice on both channels': { channels: () => [whole(), whole()], voices: 'two', found: [] },
  'a loud line': { channels: () => [onLine(call(), -38)], voices: 'two', found: [] },
  'a digital line without any noise': { channels: () => [call()], voices: 'two', found: [] },
  'as long as noted': { channels: () => [whole()], noted: { minutes: 1 }, voices: 'two', found: [] },
  'a little shorter than noted': { channels: () => [whole()], noted: { minutes: 1.4 }, voices: 'two', found: [] },
  'four minutes noted, half a minute there': { channels: () => [whole()], noted: { minutes: 4 }, found: ['shorter'] },
  'twelve minutes noted': { channels: () => [whole()], noted: { minutes: 12 }, found: ['shorter'] },
  'the customer alone': {
    channels: () => [onLine(oneOf(1))],
    voices: 'one',
    found: ['one-voice', 'silence@0', 'silence@21'],
  },
  'the other channel empty': {
    channels: () => [onLine(joined(talk(6, LOW, 4), pause(1), talk(6, LOW, 5), pause())), nothing(13.6)],
    found: ['one-side'],
  },
  'eight seconds of silence': { channels: () => [withBetween(line(8, -52, 9))], voices: 'two', found: ['silence@15'] },
  'twenty seconds of silence': { channels: () => [withBetween(line(20, -52, 9), 20)], found: ['silence@20'] },
  'three seconds of silence are a pause': { channels: () => [withBetween(line(3, -52, 9))], found: [] },
  'six seconds muted': { channels: () => [withBetween(nothing(6))], voices: 'two', found: ['mute@15'] },
  'three seconds muted': { channels: () => [withBetween(nothing(3))], found: ['mute@15'] },
  'music while the caller waits': {
    channels: () => [withBetween(onLine(music(20)))],
    voices: 'two',
    found: ['music@15'],
  },
  'a minute of soft music': { channels: () => [withBetween(onLine(music(60, 0.08)), 10)], found: ['music@10'] },
  'two parts with different noise': {
    channels: () => [joined(part(onLine(call(), -60), 0, 14.95), part(onLine(call(8), -42, 7), 3.4))],
    voices: 'two',
    found: ['cut@15'],
  },
  'two parts with different noise, in the middle of words': {
    channels: () => [joined(part(onLine(call(), -62), 0, 12.3), part(onLine(call(9), -40, 7), 6.1))],
    found: ['cut@12.3'],
  },
  'begins in the middle of a word': { channels: () => [part(whole(), 1.26)], found: ['begins-late'] },
  'ends in the middle of a word': { channels: () => [part(whole(), 0, 7.1)], found: ['ends-early'] },
  'far too quiet': { channels: () => [louder(onLine(call(), -70), 0.012)], found: ['quiet'] },
  'far too loud': { channels: () => [louder(whole(), 8)], voices: 'two', found: ['clipped'] },
  'nothing at all': { channels: () => [nothing(20)], found: ['empty'] },
  'no samples': { channels: () => [nothing(0)], found: ['empty'] },
  'half a second': { channels: () => [talk(0.5, LOW)], found: ['empty'] },
  'a header that says an hour': { channels: () => [whole()], header: { seconds: 3600 }, found: ['header'] },
  'made on another day': {
    channels: () => [whole()],
    header: { made: '2026-10-01T10:00' },
    noted: { date: '2026-11-02' },
    found: ['date'],
  },
  'made the night before, in another zone': {
    channels: () => [whole()],
    header: { made: '2026-11-01T23:30' },
    noted: { date: '2026-11-02' },
    found: [],
  },
  'a cough and a slammed door are no cut': {
    channels: () => [mixed(whole(), joined(nothing(9), line(0.15, -8, 3)))],
    voices: 'two',
    found: [],
  },
};

describe('a made-up recording', () => {
  it('there are thirty', () => expect(Object.keys(recordings).length).toBeGreaterThanOrEqual(30));

  it.each(Object.entries(recordings))('%s', (_, { channels, noted, header, voices, found }) => {
    const seen = look(channels(), noted, header);
    const wanted = found.map((one) => one.split('@'));
    expect(seen.findings.map(({ id }) => id)).toEqual(wanted.map(([id]) => id));
    const places = wanted.map(([, at], n) => (at ? Math.abs((seen.findings[n]?.at ?? 0) - Number(at)) : 0));
    expect(Math.max(0, ...places)).toBeLessThan(0.7);
    expect(voices ?? seen.voices).toBe(seen.voices);
  });
});

it('says nothing by chance: five other calls have no cut, and two voices or unclear', () => {
  for (let seed = 20; seed < 25; seed += 1) {
    const { findings, voices } = look([onLine(call(seed), -58 + (seed % 5) * 3, seed)]);
    expect(findings, `${seed}`).toEqual([]);
    expect(['two', 'unclear']).toContain(voices);
  }
});

it('an hour is looked over in a few seconds', () => {
  const minute = onLine(joined(call(), call(5)));
  const builder = trackBuilder(RATE);
  for (let n = 0; n < 5; n += 1) builder.add([minute], 0);
  const { seconds } = examine(builder.track(), { format: 'wav' }, {});
  expect(seconds).toBeGreaterThan(300);
});
