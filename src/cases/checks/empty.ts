import type { PreSendCheck } from '../shape.ts';

/** A letter has a subject and a text. */
export default {
  id: 'empty',
  english: 'The letter needs a subject and a text.',
  run: ({ subject, body }) => (subject.trim() && body.trim() ? undefined : { level: 'stop' }),
} satisfies PreSendCheck;
