import { ascii, u32be } from './bytes.ts';
import type { Header, Piece } from './shape.ts';

interface Frame {
  /** Bytes. */
  size: number;
  samples: number;
  rate: number;
  channels: number;
}

// ISO/IEC 11172-3 table 2.4.2.3 and 13818-3: kbit/s by index, layer III.
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const HERTZ = [44_100, 48_000, 32_000];

/** The layer III frame that begins at a byte, or undefined if none does. */
function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  if (bytes[at] !== 0xff || at + 4 > bytes.length) return undefined;
  const [, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  const version = (b >> 3) & 3;
  const isOne = version === 3;
  const kilobits = (isOne ? RATES_1 : RATES_2)[c >> 4];
  const hertz = HERTZ[(c >> 2) & 3];
  if ((b & 0xe6) !== 0xe2 || version === 1 || !kilobits || !hertz) return undefined;
  const rate = isOne ? hertz : version === 2 ? hertz / 2 : hertz / 4;
  const samples = isOne ? 1152 : 576;
  const size = Math.floor((samples * 125 * kilobits) / rate) + ((c >> 1) & 1);
  return { size, samples, rate, channels: d >> 6 === 3 ? 1 : 2 };
}

/** Where the sound begins: after an ID3v2 tag (id3.org, 3.1), whose length has seven bits to a byte. */
function soundFrom(bytes: Uint8Array): number {
  if (ascii(bytes, 0, 3) !== 'ID3') return 0;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
  return 10 + (a << 21) + (b << 14) + (c << 7) + d;
}

/** Two frames in a row, within the first 64 KiB: one alone may be chance. */
function firstFrame(bytes: Uint8Array): number | undefined {
  const from = soundFrom(bytes);
  const end = Math.min(bytes.length, from + 65_536);
  for (let at = from; at < end; at += 1) {
    const frame = frameAt(bytes, at);
    if (frame && (at + frame.size >= bytes.length || frameAt(bytes, at + frame.size))) return at;
  }
  return undefined;
}

/** Start and frame of each frame in turn; up to 4 KiB that are none are passed over. */
function* framesOf(bytes: Uint8Array, from: number): Generator<[at: number, frame: Frame]> {
  let at = from;
  let lost = 0;
  while (at + 4 <= bytes.length && lost < 4096) {
    const frame = frameAt(bytes, at);
    if (frame && at + frame.size <= bytes.length) {
      yield [at, frame];
      at += frame.size;
      lost = 0;
    } else {
      at += 1;
      lost += 1;
    }
  }
}

/** The first frame of many encoders holds no sound, only a table (Xing, Info, VBRI). */
function isTable(bytes: Uint8Array, at: number, { size }: Frame): boolean {
  return /Xing|Info|VBRI/.test(ascii(bytes, at, Math.min(size, 64)));
}

/** The header of an MP3 file, its length counted frame by frame, or undefined if it is none. */
export function mp3Header(bytes: Uint8Array): Header | undefined {
  const from = firstFrame(bytes);
  const first = from === undefined ? undefined : frameAt(bytes, from);
  if (from === undefined || !first) return undefined;
  let seconds = 0;
  let to = from;
  for (const [at, frame] of framesOf(bytes, from)) {
    if (!isTable(bytes, at, frame)) seconds += frame.samples / frame.rate;
    to = at + frame.size;
  }
  return { format: 'mp3', rate: first.rate, channels: first.channels, seconds, sound: { from, to } };
}

/** A frame may need the bits of up to nine before it (ISO/IEC 11172-3, 2.4.3.4: main_data_begin). */
const BEFORE = 10;

/** An MP3 file in pieces of at most `seconds`, cut at frames; each but the first begins with frames of the one before. */
export function* mp3Pieces(bytes: Uint8Array, seconds: number): Generator<Piece> {
  const from = firstFrame(bytes);
  if (from === undefined) return;
  let starts: [at: number, length: number][] = [];
  let fresh = 0;
  let end = from;
  for (const [at, frame] of framesOf(bytes, from)) {
    if (isTable(bytes, at, frame)) continue;
    const length = frame.samples / frame.rate;
    if (fresh + length > seconds) {
      yield pieceOf(bytes, starts, end, fresh);
      starts = starts.slice(-BEFORE);
      fresh = 0;
    }
    starts.push([at, length]);
    fresh += length;
    end = at + frame.size;
  }
  if (fresh > 0) yield pieceOf(bytes, starts, end, fresh);
}

function pieceOf(bytes: Uint8Array, starts: readonly [number, number][], end: number, fresh: number): Piece {
  const all = starts.reduce((sum, [, length]) => sum + length, 0);
  return { bytes: bytes.slice(starts[0]?.[0] ?? end, end), skip: Math.max(0, all - fresh) };
}

/** ID3v2 `TDRC`/`TDRL` (2.4): the day of recording, if somebody wrote one. */
export function id3Made(bytes: Uint8Array): string | undefined {
  const end = Math.min(soundFrom(bytes), 65_536);
  for (let at = 10; at + 11 < end;) {
    const id = ascii(bytes, at, 4);
    const size = u32be(bytes, at + 4);
    if (!/^[A-Z0-9]{4}$/.test(id) || size === 0) return undefined;
    if (/^TD(RC|RL)$/.test(id)) return /^\d{4}-\d\d-\d\d/.exec(ascii(bytes, at + 11, Math.min(size, 30)))?.[0];
    at += 10 + size;
  }
  return undefined;
}
