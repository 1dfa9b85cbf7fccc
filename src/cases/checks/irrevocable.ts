import { erasesWithoutCopy, requestsOf } from '../requests.ts';
import type { PreSendCheck } from '../shape.ts';

/** Erasing cannot be undone: the letter asks for a copy first, or the user has one, or says that none is needed. */
export default {
  id: 'irrevocable',
  english: 'Confirm first that you have the recording or do not need it.',
  run: ({ input }) => (erasesWithoutCopy(requestsOf(input), input.statements) ? { level: 'stop' } : undefined),
} satisfies PreSendCheck;
