import type { ReplyKind } from '../shape.ts';

/** They want a form of theirs to be used. */
export default {
  id: 'form-demanded',
  type: 'form-demanded',
  rank: 6,
  means: [
    { says: 'form fill', near: 'request|recording|data' },
    { says: 'form only request|erase' },
    { says: 'form yourself data|request' },
    { says: 'requestForm', alone: true },
  ],
  english: {},
} satisfies ReplyKind;
