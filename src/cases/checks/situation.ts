import { hasSituation } from '../own-situation.ts';
import { requests } from '../request-types.ts';
import { requestsOf } from '../requests.ts';
import type { PreSendCheck } from '../shape.ts';

/** An objection rests on the data subject's own situation, ticked or in their own words (GDPR art. 21(1)). */
export default {
  id: 'situation',
  english: 'An objection needs one sentence of your own about your situation.',
  run({ input }) {
    const needed = requestsOf(input).some((one) => requests[one].needs.includes('situation'));
    return needed && !hasSituation(input.statements) ? { level: 'stop' } : undefined;
  },
} satisfies PreSendCheck;
