import { describe, expect, it } from 'vitest';
import { headerOf, piecesOf, wholeSize } from '../../src/recordings/header.ts';
import { nothing, talk, wav } from '../support/sound.ts';

const letters = (text: string) => Array.from(text, (one) => one.charCodeAt(0));
const big = (value: number, bytes = 4) =>
  Array.from({ length: bytes }, (_, n) => Math.floor(value / 256 ** (bytes - 1 - n)) & 255);
const little = (value: number, bytes = 4) => big(value, bytes).toReversed();
const file = (...parts: number[][]) => new Uint8Array(parts.flat());

const zeros = (count: number) => Array.from({ length: count }, () => 0);
/** Frames of MPEG-2 layer III: 16 kHz, mono, 32 kbit/s, 144 bytes and 36 ms each. */
const frames = (count: number) => Array.from({ length: count }, () => [0xff, 0xf3, 0x48, 0xc4, ...zeros(140)]).flat();
const box = (type: string, ...content: number[][]) => [
  ...big(8 + content.flat().length),
  ...letters(type),
  ...content.flat(),
];

describe('what the first bytes of a recording say', () => {
  it('wav: rate, channels, length, and the day in a broadcast chunk', () => {
    const bext = [...letters('bext'), ...little(602), ...zeros(320), ...letters('2026-11-0214:05:00'), ...zeros(264)];
    expect(headerOf(wav([talk(2, 110), nothing(2)], 16_000, bext))).toEqual({
      format: 'wav',
      rate: 16_000,
      channels: 2,
      seconds: 2,
      made: '2026-11-02T14:05',
      sound: { from: 654, to: 654 + 128_000 },
    });
  });
  it('wav: a length that runs past the end, as a recorder that was cut off leaves it', () => {
    const cut = wav([nothing(3)]).subarray(0, 44 + 32_000);
    expect(headerOf(cut)).toMatchObject({ seconds: 1 });
  });
  it('mp3: counted frame by frame, behind a tag with its day, without the table of the encoder', () => {
    const tag = [
      ...letters('ID3'),
      4,
      0,
      0,
      0,
      0,
      0,
      26,
      ...letters('TDRC'),
      0,
      0,
      0,
      11,
      0,
      0,
      3,
      ...letters('2026-11-02'),
      ...zeros(5),
    ];
    const table = [0xff, 0xf3, 0x48, 0xc4, ...zeros(9), ...letters('Xing'), ...zeros(127)];
    const read = headerOf(file(tag, table, frames(50)));
    expect(read).toMatchObject({ format: 'mp3', rate: 16_000, channels: 1, made: '2026-11-02' });
    expect(read.seconds).toBeCloseTo(50 * 0.036);
  });
  it('mp4: length, day, channels of the sound track, and that it has pictures', () => {
    const mvhd = box(
      'mvhd',
      [0, 0, 0, 0],
      big(2_082_844_800 + 1_793_620_800),
      big(0),
      big(600),
      big(75_000),
      zeros(80),
    );
    const track = (kind: string, entry: number[]) =>
      box(
        'trak',
        box(
          'mdia',
          box('hdlr', zeros(8), letters(kind), zeros(12)),
          box('minf', box('stbl', box('stsd', zeros(4), big(1), entry))),
        ),
      );
    const sound = track('soun', box('mp4a', zeros(16), big(2, 2), zeros(6), big(44_100, 2), zeros(2)));
    const bytes = (...tracks: number[][]) => file(box('ftyp', letters('M4A ')), box('moov', mvhd, ...tracks));
    expect(headerOf(bytes(sound))).toEqual({
      format: 'mp4',
      rate: 44_100,
      channels: 2,
      seconds: 125,
      made: '2026-11-02T12:00',
    });
    expect(headerOf(bytes(sound, track('vide', box('avc1', zeros(70))))).hasVideo).toBe(true);
  });
  it('ogg: opus by its last page, without the samples before the start', () => {
    const page = (granule: number, content: number[]) => [
      ...letters('OggS'),
      0,
      0,
      ...little(granule, 4),
      ...zeros(4),
      ...zeros(12),
      1,
      content.length,
      ...content,
    ];
    const head = [...letters('OpusHead'), 1, 2, ...little(312, 2), ...little(16_000), 0, 0, 0];
    const read = headerOf(file(page(0, head), page(48_000 * 9 + 312, zeros(10))));
    expect(read).toEqual({ format: 'ogg', rate: 48_000, channels: 2, seconds: 9 });
  });
  it.each([
    ['fLaC', 'flac'],
    ['#!AMR\n', 'amr'],
    ['hello, this is no sound', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (start, format) => expect(headerOf(file(letters(start))).format).toBe(format));
});

describe('pieces', () => {
  it('of a wav lose no sample, and each is a file of its own', () => {
    const bytes = wav([talk(7.3, 110), talk(7.3, 200, 3)]);
    const pieces = [...(piecesOf(bytes, headerOf(bytes), 2) ?? [])];
    expect(pieces.map(({ bytes: piece }) => headerOf(piece).seconds)).toEqual([2, 2, 2, 1.3]);
    const sound = pieces.flatMap(({ bytes: piece }) => [...piece.subarray(44)]);
    expect(sound).toEqual([...bytes.subarray(44)]);
  });
  it('of an mp3 begin with frames of the piece before, which are said to be skipped', () => {
    const bytes = file(frames(100));
    const pieces = [...(piecesOf(bytes, headerOf(bytes), 1) ?? [])];
    const heard = pieces.map(({ bytes: piece, skip }) => (headerOf(piece).seconds ?? 0) - skip);
    expect(heard.reduce((sum, one) => sum + one)).toBeCloseTo(3.6);
    expect(pieces[0]?.skip).toBe(0);
    expect(pieces[1]?.skip).toBeCloseTo(0.36);
  });
  it('other formats are decoded whole, as far as their header says how large that is', () => {
    expect(piecesOf(file(letters('OggS')), { format: 'ogg' }, 60)).toBeUndefined();
    expect(wholeSize({ format: 'ogg', rate: 48_000, channels: 2, seconds: 60 })).toBe(48_000 * 2 * 60 * 4);
    expect(wholeSize({ format: 'flac' })).toBeUndefined();
  });
});

it('a megabyte of the worst bytes is read in a second', () => {
  const worst: Uint8Array<ArrayBuffer>[] = [
    new Uint8Array(1_000_000).fill(0xff),
    file(
      letters('ID3'),
      [4, 0, 0, 0, 0, 0, 0],
      Array.from({ length: 300_000 }, (_, n) => (n % 2 ? 0xf3 : 0xff)),
    ),
    file(
      letters('RIFF'),
      big(0),
      letters('WAVE'),
      ...Array.from({ length: 60_000 }, () => [...letters('junk'), ...little(0)]),
    ),
    file(box('ftyp', zeros(4)), ...Array.from({ length: 60_000 }, () => box('moov'))),
  ];
  for (const bytes of worst) {
    const start = performance.now();
    headerOf(bytes);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
