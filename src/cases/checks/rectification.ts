import { requestsOf } from '../requests.ts';
import type { PreSendCheck } from '../shape.ts';

/** What is wrong and how it should read: without both there is nothing to correct (GDPR art. 16). */
export default {
  id: 'rectification',
  english: 'Quote the passage that is wrong, and say how it should read.',
  run({ input }) {
    const { wrongPassage, correctWording } = input.statements;
    if (!requestsOf(input).includes('rectification-recording')) return undefined;
    return wrongPassage?.trim() && correctWording?.trim() ? undefined : { level: 'stop' };
  },
} satisfies PreSendCheck;
