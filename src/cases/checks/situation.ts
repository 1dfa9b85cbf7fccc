import { requestsOf } from '../requests.ts';
import type { PreSendCheck } from '../shape.ts';

/** An objection rests on the data subject's own situation, in their own words (GDPR art. 21(1)). */
const MIN_LENGTH = 20;

export default {
  id: 'situation',
  english: 'An objection needs one sentence of your own about your situation.',
  run({ input }) {
    if (!requestsOf(input).includes('objection-recording')) return undefined;
    return (input.statements.situation ?? '').trim().length < MIN_LENGTH ? { level: 'stop' } : undefined;
  },
} satisfies PreSendCheck;
