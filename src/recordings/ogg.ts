import { ascii, u16le, u32le, u64le } from './bytes.ts';
import type { Header } from './shape.ts';

/** The last page's granule position: samples since the start (RFC 3533, 6). */
function lastGranule(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - 27; at >= Math.max(0, bytes.length - 131_072); at -= 1) {
    if (bytes[at] === 0x4f && ascii(bytes, at, 4) === 'OggS') return u64le(bytes, at + 6);
  }
  return undefined;
}

/** Rate, channels and samples to leave out at the start, of an Opus (RFC 7845, 5.1) or Vorbis stream. */
function streamOf(bytes: Uint8Array): { rate: number; channels: number; skip: number } | undefined {
  const head = 27 + (bytes[26] ?? 0);
  // The granules of Opus are always 48 kHz, whatever went in.
  if (ascii(bytes, head, 8) === 'OpusHead')
    return { rate: 48_000, channels: bytes[head + 9] ?? 1, skip: u16le(bytes, head + 10) };
  if (ascii(bytes, head + 1, 6) === 'vorbis')
    return { rate: u32le(bytes, head + 12), channels: bytes[head + 11] ?? 1, skip: 0 };
  return undefined;
}

/** The header of an Ogg file with Opus or Vorbis, or undefined if it is no Ogg file. */
export function oggHeader(bytes: Uint8Array): Header | undefined {
  if (ascii(bytes, 0, 4) !== 'OggS') return undefined;
  const stream = streamOf(bytes);
  if (!stream) return { format: 'ogg' };
  const { rate, channels, skip } = stream;
  const last = lastGranule(bytes);
  return {
    format: 'ogg',
    rate,
    channels,
    ...(last !== undefined && rate > 0 ? { seconds: Math.max(0, last - skip) / rate } : {}),
  };
}
