import { ascii } from './bytes.ts';
import { id3Made, mp3Header, mp3Pieces } from './mp3.ts';
import { mp4Header } from './mp4.ts';
import { oggHeader } from './ogg.ts';
import type { Format, Header, Piece } from './shape.ts';
import { wavHeader, wavPieces } from './wav.ts';

/** First bytes of formats that are only named. */
const others: readonly (readonly [start: string, format: Format])[] = [
  ['fLaC', 'flac'],
  ['\u001aEß£', 'webm'],
  ['#!AMR', 'amr'],
];

/** What a file says of itself, by its first bytes and never by its name. */
export function headerOf(bytes: Uint8Array): Header {
  const known = wavHeader(bytes) ?? mp4Header(bytes) ?? oggHeader(bytes);
  if (known) return known;
  const other = others.find(([start]) => ascii(bytes, 0, start.length) === start);
  if (other) return { format: other[1] };
  const mp3 = mp3Header(bytes);
  const made = mp3 && id3Made(bytes);
  return mp3 ? { ...mp3, ...(made ? { made } : {}) } : { format: 'unknown' };
}

/** The file in pieces that are decoded one by one, or undefined if its format can only be decoded whole. */
export function piecesOf(bytes: Uint8Array, { format }: Header, seconds: number): Generator<Piece> | undefined {
  if (format === 'wav') return wavPieces(bytes, seconds);
  return format === 'mp3' ? mp3Pieces(bytes, seconds) : undefined;
}

/** Memory that a file needs when it is decoded whole, in bytes; undefined if its header does not tell. */
export function wholeSize({ rate, channels, seconds }: Header): number | undefined {
  return rate && channels && seconds !== undefined ? rate * channels * seconds * 4 : undefined;
}
