import type { Case } from '../../cases/events.ts';
import { isWorthAsking } from './recording-words.ts';
import { followUpHash } from './views/next-act.tsx';

/** Address of the letter on what is missing: from the answer, from the recording that was looked over last, or from both. */
export function missingHash(one: Case, isAnswerLacking: boolean): string {
  const seen = one.events.findLast((event) => event.type === 'examined');
  const isTapeLacking = seen?.type === 'examined' && seen.findings.some(isWorthAsking);
  if (!isAnswerLacking) return followUpHash(one.id, 'reply-incomplete');
  return followUpHash(one.id, 'reply-missing', isTapeLacking ? ['reply-incomplete'] : []);
}
