import type { ReplyKind } from '../shape.ts';

/** The law is said not to apply. */
export default {
  id: 'refused-not-applicable',
  type: 'refused',
  ground: 'reply-not-applicable',
  rank: 7,
  means: [
    { says: 'gdpr', clause: 'not applies' },
    { says: 'recording|data|copy|gdpr', clause: 'not entitled' },
    { says: 'entitled', clause: 'not entitled', near: 'recording' },
    { says: 'abroad', near: 'gdpr' },
    { says: 'recording|call', clause: 'not personal' },
  ],
  unless: [{ says: 'find personal' }],
  english: {},
} satisfies ReplyKind;
