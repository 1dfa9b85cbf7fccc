import type { ReplyKind } from '../shape.ts';

/** A part of what was asked for. */
export default {
  id: 'partial',
  type: 'partial',
  rank: 5,
  means: [
    { says: 'part data|recording|request', near: 'attached|give|later' },
    { says: 'part data|recording|call', near: 'attached' },
    { says: 'masked', near: 'attached|give|data', alone: true },
    { says: 'data|recording|call later', near: 'attached', without: 'password attached' },
  ],
  english: {},
} satisfies ReplyKind;
