import { isForeignPaper } from '../court-papers.ts';
import type { ComposeInput, PreSendCheck } from '../shape.ts';

/** Somebody who lives in another country than that of the paper has no court at home there. */
const isFromAbroad = ({ request, profile, jurisdiction }: ComposeInput): boolean =>
  isForeignPaper(request) && profile.country.slice(0, 2).toLowerCase() !== jurisdiction;

/** A petition goes to one court, which only the user can name: no table of places was read that is in force today. */
export default {
  id: 'court',
  english: 'Choose the court that it goes to.',
  run: ({ input }) =>
    (input.request === 'petition' || isFromAbroad(input)) && !input.followUp?.court?.trim()
      ? { level: 'stop' }
      : undefined,
} satisfies PreSendCheck;
