import type { ReplyKind } from '../shape.ts';

/** Somebody else is said to be responsible. */
export default {
  id: 'refused-other-controller',
  type: 'refused',
  ground: 'reply-other-controller',
  rank: 7,
  means: [
    { says: 'controller otherFirm' },
    { says: 'controller', clause: 'not controller' },
    { says: 'otherFirm contact|decides', without: 'supplier' },
    { says: 'otherFirm', near: 'decides recording|call', without: 'supplier' },
  ],
  english: {},
} satisfies ReplyKind;
