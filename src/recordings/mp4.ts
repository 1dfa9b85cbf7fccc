import { ascii, u32be, u64be } from './bytes.ts';
import type { Header } from './shape.ts';

interface Box {
  type: string;
  from: number;
  to: number;
}

/** The boxes between two bytes (ISO/IEC 14496-12, 4.2); at most 10,000, and none that runs past its parent. */
function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to && boxes.length < 10_000) {
    const short = u32be(bytes, at);
    const size = short === 1 ? u64be(bytes, at + 8) : short === 0 ? to - at : short;
    const head = short === 1 ? 16 : 8;
    if (size < head) break;
    boxes.push({ type: ascii(bytes, at + 4, 4), from: at + head, to: Math.min(to, at + size) });
    at += size;
  }
  return boxes;
}

function inside(bytes: Uint8Array, box: Box | undefined, ...path: string[]): Box | undefined {
  return path.reduce<Box | undefined>(
    (parent, type) => parent && boxesIn(bytes, parent.from, parent.to).find((one) => one.type === type),
    box,
  );
}

// Seconds from 1904-01-01 to 1970-01-01.
const EPOCH = 2_082_844_800;

/** Length in seconds and moment made, of an `mvhd` or `mdhd` box. */
function timesOf(bytes: Uint8Array, box: Box): { seconds?: number; made?: string } {
  const isLong = bytes[box.from] === 1;
  const created = isLong ? u64be(bytes, box.from + 4) : u32be(bytes, box.from + 4);
  const scale = u32be(bytes, box.from + (isLong ? 20 : 12));
  const length = isLong ? u64be(bytes, box.from + 24) : u32be(bytes, box.from + 16);
  const at = (created - EPOCH) * 1000;
  return {
    ...(scale > 0 ? { seconds: length / scale } : {}),
    ...(at > 0 && at < 4e12 ? { made: new Date(at).toISOString().slice(0, 16) } : {}),
  };
}

function kindOf(bytes: Uint8Array, track: Box): string {
  const handler = inside(bytes, track, 'mdia', 'hdlr');
  return handler ? ascii(bytes, handler.from + 8, 4) : '';
}

/** Channels and rate of a sound track: its first sample entry (14496-12, 12.2.3). */
function soundOf(bytes: Uint8Array, track: Box | undefined): Pick<Header, 'rate' | 'channels'> {
  const table = inside(bytes, track, 'mdia', 'minf', 'stbl', 'stsd');
  const entry = table && boxesIn(bytes, table.from + 8, table.to)[0];
  if (!entry) return {};
  return {
    channels: ((bytes[entry.from + 16] ?? 0) << 8) + (bytes[entry.from + 17] ?? 0),
    rate: ((bytes[entry.from + 24] ?? 0) << 8) + (bytes[entry.from + 25] ?? 0),
  };
}

/** The header of an MP4, M4A or 3GP file (ISO/IEC 14496-12), or undefined if it is none. */
export function mp4Header(bytes: Uint8Array): Header | undefined {
  if (ascii(bytes, 4, 4) !== 'ftyp') return undefined;
  const movie = boxesIn(bytes, 0, bytes.length).find(({ type }) => type === 'moov');
  if (!movie) return { format: 'mp4' };
  const times = inside(bytes, movie, 'mvhd');
  const tracks = boxesIn(bytes, movie.from, movie.to).filter(({ type }) => type === 'trak');
  const sound = tracks.find((track) => kindOf(bytes, track) === 'soun');
  return {
    format: 'mp4',
    ...(times ? timesOf(bytes, times) : {}),
    ...soundOf(bytes, sound),
    ...(tracks.some((track) => kindOf(bytes, track) === 'vide') ? { hasVideo: true } : {}),
  };
}
