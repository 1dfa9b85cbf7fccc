import { callProblems } from '../call.ts';
import { requests } from '../request-types.ts';
import { requestsOf } from '../requests.ts';
import type { PreSendCheck } from '../shape.ts';

/** Each call has the details a company needs to find it (GDPR art. 11(2), 12(2)). */
export default {
  id: 'call',
  english: 'The day, the time and one phone number of the call are needed to find it.',
  run({ input }) {
    if (!requestsOf(input).some((one) => requests[one].needsCall)) return undefined;
    const calls = [input.call, ...(input.moreCalls ?? [])];
    const isFound = calls.every((call) => call && callProblems(call, input.today).length === 0);
    return isFound ? undefined : { level: 'stop' };
  },
} satisfies PreSendCheck;
