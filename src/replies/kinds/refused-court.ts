import type { ReplyKind } from '../shape.ts';

/** Only a court or the police may have it. */
export default {
  id: 'refused-court',
  type: 'refused',
  ground: 'reply-court',
  rank: 7,
  means: [{ says: 'court only' }, { says: 'court', clause: 'not give' }, { says: 'court recording give must' }],
  english: {},
} satisfies ReplyKind;
