import { isFromAbroad } from '../court-name.ts';
import type { PreSendCheck } from '../shape.ts';

/** A petition goes to one court, which only the user can name: no table of places was read that is in force today. */
export default {
  id: 'court',
  english: 'Choose the court that it goes to.',
  run: ({ input }) =>
    (input.request === 'petition' || isFromAbroad(input)) && !input.followUp?.court?.trim()
      ? { level: 'stop' }
      : undefined,
} satisfies PreSendCheck;
