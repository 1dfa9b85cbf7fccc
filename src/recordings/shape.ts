/** What the first bytes of a recording say about it. `seconds`, `rate` (Hz) and `channels` are undefined where they say nothing. */
export interface Header {
  format: Format;
  rate?: number;
  channels?: number;
  seconds?: number;
  /** Moment that the file says it was made, ISO 8601, as far as given. */
  made?: string;
  /** Byte range of the sound itself, where the file can be decoded piece by piece. */
  sound?: { from: number; to: number };
  /** It has a picture track. */
  hasVideo?: true;
}

export type Format = 'wav' | 'mp3' | 'mp4' | 'ogg' | 'flac' | 'webm' | 'amr' | 'aac' | 'unknown';

/** A part of a file that a browser can decode alone; the first `skip` seconds of it belong to the piece before. */
export interface Piece {
  bytes: Uint8Array<ArrayBuffer>;
  skip: number;
}

/** Windows per second in a `Track`. */
export const PER_SECOND = 50;

/**
 * A recording as far as it is needed to judge it, a value per window of 20 ms. Levels are amplitudes from 0 to 1.
 * `levels` has one row per channel; `peak`, `step` and `pitch` are of all channels mixed.
 */
export interface Track {
  levels: Float32Array[];
  peak: Float32Array;
  /** The largest jump between two neighbouring samples. */
  step: Float32Array;
  /** Hz; 0 where there is no voice or tone. */
  pitch: Float32Array;
}

export const findingIds = [
  'empty',
  'shorter',
  'header',
  'date',
  'one-voice',
  'one-side',
  'silence',
  'mute',
  'music',
  'cut',
  'begins-late',
  'ends-early',
  'quiet',
  'clipped',
] as const;
export type FindingId = (typeof findingIds)[number];

/** Something worth asking about. `at` and `until` are seconds from the start of the recording. */
export interface Finding {
  id: FindingId;
  at?: number;
  until?: number;
}
