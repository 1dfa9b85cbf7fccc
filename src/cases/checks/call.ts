import { callProblems } from '../call.ts';
import type { PreSendCheck } from '../shape.ts';

/** One letter, one precise call: what the company needs to find it (GDPR art. 11(2), 12(2)). */
export default {
  id: 'call',
  english: 'The day, the time and one phone number of the call are needed to find it.',
  run({ input: { request, call, today } }) {
    if (request === 'erasure') return undefined;
    return call && callProblems(call, today).length === 0 ? undefined : { level: 'stop' };
  },
} satisfies PreSendCheck;
