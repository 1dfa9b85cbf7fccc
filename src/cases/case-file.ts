import type { IsoDate } from '../core/date.ts';
import type { Case } from './events.ts';
import { exhibitsOf } from './exhibits.ts';
import type { Answer, CaseFile } from './file-shape.ts';
import { answersOf, groundsOf, lastOf } from './history.ts';
import { ladderOf } from './ladder/ladder.ts';

const isAnswer = (how: string): how is Answer['how'] =>
  ['partial', 'refused', 'transcript-only', 'listen-only', 'answered'].includes(how);

/** The file of a case on a day. */
export function caseFileOf(one: Case, today: IsoDate): CaseFile {
  const { email, dpo, post, host, kind } = one.addressee;
  const answers = answersOf(one).flatMap((event) => {
    const quote = 'quote' in event ? event.quote : undefined;
    const ground = 'ground' in event ? event.ground : undefined;
    const said = { ...(quote ? { quote } : {}), ...(ground ? { ground } : {}) };
    return isAnswer(event.type) ? [{ day: event.day, how: event.type, ...said }] : [];
  });
  const stepped = lastOf(one, 'stepped');
  return {
    answers,
    grounds: groundsOf(one),
    exhibits: exhibitsOf(one.events),
    controller: { host, ...(email ? { email } : {}), ...(dpo ? { dpo } : {}), ...(post ? { post } : {}) },
    ...(kind ? { kind } : {}),
    steps: Object.fromEntries(ladderOf(one, today).map((step) => [step.id, step])),
    ...(stepped?.step === 'mediation-ended' ? { mediationEnded: stepped.day } : {}),
  };
}
