import { ascii, u16le, u32le } from './bytes.ts';
import type { Header, Piece } from './shape.ts';

interface Chunk {
  id: string;
  from: number;
  to: number;
}

/** The chunks of a RIFF file; a length that runs past the end, as recorders leave it, ends with the file. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= bytes.length && chunks.length < 1000) {
    const from = at + 8;
    const to = Math.min(bytes.length, from + u32le(bytes, at + 4));
    chunks.push({ id: ascii(bytes, at, 4), from, to });
    at = to + (to & 1);
  }
  return chunks;
}

/** The moment a broadcast recorder wrote into `bext` (EBU Tech 3285): date and time as text. */
function madeOf(bytes: Uint8Array, bext: Chunk | undefined): string | undefined {
  if (!bext) return undefined;
  const text = ascii(bytes, bext.from + 320, 18);
  const [, year, month, day, hour, minute] = /^(\d{4})\D(\d\d)\D(\d\d)(\d\d)\D(\d\d)/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The header of a WAV file (RIFF WAVE, Microsoft 1991), or undefined if it is none. */
export function wavHeader(bytes: Uint8Array): Header | undefined {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WAVE') return undefined;
  const chunks = chunksOf(bytes);
  const format = chunks.find(({ id }) => id === 'fmt ');
  const sound = chunks.find(({ id }) => id === 'data');
  if (!format || !sound) return { format: 'wav' };
  const made = madeOf(
    bytes,
    chunks.find(({ id }) => id === 'bext'),
  );
  const rate = u32le(bytes, format.from + 4);
  const perSecond = u32le(bytes, format.from + 8);
  return {
    format: 'wav',
    rate,
    channels: u16le(bytes, format.from + 2),
    ...(perSecond > 0 ? { seconds: (sound.to - sound.from) / perSecond } : {}),
    sound: { from: sound.from, to: sound.to },
    ...(made ? { made } : {}),
  };
}

/** A WAV file in pieces of at most `seconds`, cut between samples, each with the file's own header. */
export function* wavPieces(bytes: Uint8Array, seconds: number): Generator<Piece> {
  const chunks = chunksOf(bytes);
  const format = chunks.find(({ id }) => id === 'fmt ');
  const sound = chunks.find(({ id }) => id === 'data');
  if (!format || !sound) return;
  const block = Math.max(1, u16le(bytes, format.from + 12));
  const size = Math.max(block, Math.floor((u32le(bytes, format.from + 8) * seconds) / block) * block);
  const end = sound.to - ((sound.to - sound.from) % block);
  for (let at = sound.from; at < end; at += size)
    yield {
      bytes: asFile(bytes.subarray(format.from, format.to), bytes.subarray(at, Math.min(end, at + size))),
      skip: 0,
    };
}

const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const number = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255];

/** A whole WAV file around a stretch of sound. */
function asFile(format: Uint8Array, sound: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = [
    ...letters('RIFF'),
    ...number(20 + format.length + sound.length),
    ...letters('WAVEfmt '),
    ...number(format.length),
    ...format,
    ...letters('data'),
    ...number(sound.length),
  ];
  const file = new Uint8Array(head.length + sound.length);
  file.set(head);
  file.set(sound, head.length);
  return file;
}
