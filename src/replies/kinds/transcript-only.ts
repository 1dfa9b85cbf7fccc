import type { ReplyKind } from '../shape.ts';

/** Text in place of the sound. */
export default {
  id: 'transcript-only',
  type: 'transcript-only',
  rank: 6,
  means: [
    { says: 'transcript instead' },
    { says: 'transcript attached|give', near: 'recording|call', without: 'recording copy' },
    { says: 'transcript attached|give', clause: 'not give|recording' },
  ],
  unless: [{ says: 'recording transcript attached', without: 'not instead' }],
  english: {},
} satisfies ReplyKind;
