import { requestsOf } from '../requests.ts';
import type { PreSendCheck } from '../shape.ts';

/** Erasing cannot be undone: the user must have the copy, or say that none is needed. */
export default {
  id: 'irrevocable',
  english: 'Confirm first that you have the recording or do not need it.',
  run({ input }) {
    const erases = requestsOf(input).includes('erasure-recording');
    return erases && !input.statements.hasCopyOrNeedsNone ? { level: 'stop' } : undefined;
  },
} satisfies PreSendCheck;
