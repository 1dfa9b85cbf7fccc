import type { IsoDate } from '../../core/date.ts';
import type { Case } from '../events.ts';
import { hasLetter } from '../requests.ts';
import { court, mediation } from './court.ts';
import { factsOf, type Facts } from './facts.ts';
import { authoritySilent, companyComplaint, complain, lastLetter, remind, reply } from './letters.ts';
import { appeal, defaultNotice, objection, penalty } from './public-body.ts';
import type { Step } from './shape.ts';
import { standing, type Bare } from './state.ts';

const builders: readonly ((facts: Facts) => Bare | undefined)[] = [
  remind,
  companyComplaint,
  reply,
  defaultNotice,
  penalty,
  appeal,
  objection,
  lastLetter,
  complain,
  authoritySilent,
  mediation,
  court,
];

/** The step with its letter only if there is one in the case's language; a step that is nothing but its letter goes with it. */
function withLetter(bare: Bare, { language, jurisdiction }: Case): Bare | undefined {
  const { letter, ...rest } = bare;
  if (!letter || letter.every((one) => hasLetter(one, jurisdiction, language))) return bare;
  return bare.id === 'last-letter' ? undefined : rest;
}

/**
 * All ways up in a case, side by side: using one hides no other. None before the letter was sent, or after it was withdrawn.
 * Days come from the deadline engine; from the law's own terms, never from the last answer.
 */
export function ladderOf(one: Case, today: IsoDate): Step[] {
  const facts = factsOf(one, today);
  if (!facts) return [];
  return builders.flatMap((build) => {
    const bare = build(facts);
    const whole = bare && withLetter(bare, one);
    return whole ? [standing(whole, today)] : [];
  });
}
