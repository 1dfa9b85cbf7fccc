import { runChecks } from '../cases/checks/index.ts';
import { caseState, dayOf } from '../cases/history.ts';
import type { Case, CheckInput, CheckResult, Letter, OpenCase } from '../cases/shape.ts';

/** The cases that are sent and not closed, as a check for doubles needs them. */
export function openCasesOf(cases: readonly Case[]): OpenCase[] {
  return cases.flatMap((one) => {
    const sent = dayOf(one, 'sent');
    if (!sent || caseState(one) === 'closed') return [];
    const { id, addressee, request, call } = one;
    return [{ id, company: addressee.name, request, sent, ...(call ? { call } : {}) }];
  });
}

/** What is wrong with a letter in either form, each thing once, what stops it first. */
export function checkLetter(made: Omit<CheckInput, 'subject' | 'body'>, letter: Letter): CheckResult[] {
  const results = [letter.full, letter.short].flatMap((body) => runChecks({ ...made, subject: letter.subject, body }));
  const once = [...new Map(results.map((result) => [JSON.stringify(result), result])).values()];
  return once.toSorted((a, b) => Number(b.level === 'stop') - Number(a.level === 'stop'));
}
