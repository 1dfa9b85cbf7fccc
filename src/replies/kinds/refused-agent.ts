import type { ReplyKind } from '../shape.ts';

/** The employee’s privacy is named. */
export default {
  id: 'refused-agent',
  type: 'refused',
  ground: 'reply-agent',
  rank: 7,
  means: [
    { says: 'staff|others privacy', near: 'recording|call', without: 'desk' },
    { says: 'staff|others voice', near: 'not give' },
    { says: 'staff|others voice|privacy', near: 'reject', without: 'desk' },
  ],
  english: {},
} satisfies ReplyKind;
