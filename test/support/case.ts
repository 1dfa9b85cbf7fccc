import { asEvent, type Case, type CaseDraft, type CaseEvent, type CaseNews } from '../../src/cases/events.ts';
import { caseOf } from '../../src/cases/history.ts';

/** Ten in the morning by the clock on the wall, in whatever zone the test runs. */
const moment = new Date(2026, 10, 24, 10);
export const at = moment.toISOString();

/** A letter to a company that does not exist. */
export const draft: CaseDraft = {
  request: 'access-recording',
  addressee: { name: 'Modelbank N.V.', host: 'modelbank.example', email: 'privacy@modelbank.example' },
  jurisdiction: 'nl',
  language: 'nl',
  letter: { subject: 'S', body: 'B' },
};

let count = 0;
/** An event of a case, with its own id. */
export const event = (news: CaseNews, caseId = 'c1', when = moment): CaseEvent =>
  asEvent(caseId, news, when, `e${(count += 1)}`);

/** A case whose letter was prepared for e-mail. */
export function preparedCase(id = 'c1', part: Partial<CaseDraft> = {}, channel = 'email'): Case {
  const made = caseOf([event({ type: 'drafted', draft: { ...draft, ...part }, channel }, id)]);
  if (!made) throw new Error('a drafted letter is a case');
  return made;
}

/** The case with further events, placed after all others. */
export function withEvents(one: Case, ...news: readonly CaseEvent[]): Case {
  const last = one.events.at(-1)?.order ?? -1;
  const placed = news.map((added, n) => ({ ...added, case: one.id, order: last + 1 + n }));
  return caseOf([...one.events, ...placed]) ?? one;
}

/** The case with later events. */
export const after = (one: Case, ...news: readonly CaseNews[]): Case =>
  withEvents(one, ...news.map((part) => event(part, one.id)));
