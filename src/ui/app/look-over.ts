import { sha256 } from '../../core/bytes.ts';
import type { CaseNews } from '../../cases/events.ts';
import { examine, type NotedCall } from '../../recordings/examine.ts';
import { headerOf, piecesOf, wholeSize } from '../../recordings/header.ts';
import type { Header } from '../../recordings/shape.ts';
import { trackBuilder, type TrackBuilder } from '../../recordings/track.ts';
import { waveOf } from '../../recordings/wave.ts';

/** Samples a second that are enough to judge a call: telephones carry 8,000. */
const RATE = 16_000;
/** Seconds decoded at a time. */
const PIECE = 60;
/** What a file may take when it can only be decoded whole, in bytes. */
const WHOLE = 700 * 1024 * 1024;
/** A file whose header does not say how long it is may be this large, in bytes. */
const UNKNOWN = 2 * 1024 * 1024;

export type LookProblem = 'undecodable' | 'too-long' | 'unreadable' | 'stopped' | 'video' | 'no-bytes';
export type Looked = { ok: true; news: Extract<CaseNews, { type: 'examined' }> } | { ok: false; why: LookProblem };

interface Watch {
  /** The share that is done, from 0 to 1. */
  progress: (done: number) => void;
  signal: AbortSignal;
}

/**
 * Looks a recording over: in pieces of a minute where its format can be cut (WAV, MP3), else whole where that fits into
 * memory. Nothing is heard: an offline context only decodes.
 */
export async function lookOver(file: File, call: NotedCall, watch: Watch): Promise<Looked> {
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { ok: false, why: 'unreadable' };
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) return { ok: false, why: 'no-bytes' };
  const header = headerOf(bytes);
  if (header.hasVideo) return { ok: false, why: 'video' };
  const hash = await sha256(bytes);
  const builder = trackBuilder(RATE);
  const why = await decode(bytes, header, builder, watch);
  if (why) return { ok: false, why };
  const track = builder.track();
  const { findings, ...seen } = examine(track, header, call);
  const minutes = call.minutes === undefined ? {} : { minutes: call.minutes };
  const { name, size } = file;
  return {
    ok: true,
    news: { type: 'examined', name, size, sha256: hash, ...seen, ...minutes, findings, wave: waveOf(track) },
  };
}

async function decode(
  bytes: Uint8Array<ArrayBuffer>,
  header: Header,
  builder: TrackBuilder,
  { progress, signal }: Watch,
): Promise<LookProblem | undefined> {
  const pieces = piecesOf(bytes, header, PIECE);
  const { from = 0, to = bytes.length } = header.sound ?? {};
  const isFitting = (wholeSize(header) ?? (bytes.length > UNKNOWN ? Infinity : 0)) <= WHOLE;
  if (!pieces && !isFitting) return 'too-long';
  let done = 0;
  for (const { bytes: piece, skip } of pieces ?? [{ bytes, skip: 0 }]) {
    if (signal.aborted) return 'stopped';
    const sound = await decoded(piece);
    if (!sound) return 'undecodable';
    builder.add(channelsOf(sound), skip);
    done += piece.length;
    progress(Math.min(1, done / Math.max(1, to - from)));
    // The page answers between two pieces.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return done === 0 && bytes.length > 0 && header.format === 'unknown' ? 'undecodable' : undefined;
}

/** A piece as samples at 16,000 a second; undefined if the browser cannot decode it. */
function decoded(piece: Uint8Array<ArrayBuffer>): Promise<AudioBuffer | undefined> {
  const context = new OfflineAudioContext(1, 1, RATE);
  const own = piece.byteLength === piece.buffer.byteLength ? piece.buffer : piece.slice().buffer;
  return context.decodeAudioData(own).catch(() => undefined);
}

/** At most two channels: more are a conference, of which the first two tell enough. */
const channelsOf = (sound: AudioBuffer) =>
  Array.from({ length: Math.min(2, sound.numberOfChannels) }, (_, n) => sound.getChannelData(n));
