import type { ReplyKind } from '../shape.ts';

/** They say that they have the letter. */
export default {
  id: 'acknowledged',
  type: 'acknowledged',
  rank: 1,
  means: [
    { says: 'received request' },
    { says: 'handling request' },
    { says: 'gathering data' },
    { says: 'answer request|handling|received|thanks|period' },
    { says: 'thanks request' },
  ],
  english: {
    says: ['be in contact'],
    not: ['purchase', 'parcel', 'order', 'application'],
  },
} satisfies ReplyKind;
