import type { PreSendCheck } from '../shape.ts';

/** A letter about a partial answer lists what is missing. */
export default {
  id: 'missing-part',
  english: 'Say what is missing from the answer.',
  run: ({ input: { request, followUp } }) =>
    (request === 'reply-partial' && !followUp?.missing?.trim()) ||
    (request === 'reply-missing' && !followUp?.lacking?.length)
      ? { level: 'stop' }
      : undefined,
} satisfies PreSendCheck;
