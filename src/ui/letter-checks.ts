import { runChecks } from '../cases/checks/index.ts';
import type { CaseSummary } from '../cases/summary.ts';
import type { CheckInput, CheckResult, Letter, OpenCase } from '../cases/shape.ts';

/** The cases that are sent and not closed, as a check for doubles needs them. */
export function openCasesOf(cases: readonly CaseSummary[]): OpenCase[] {
  return cases.flatMap(({ id, name, request, sent, call, isOpen }) =>
    sent && isOpen ? [{ id, company: name, request, sent, ...(call ? { call } : {}) }] : [],
  );
}

/** What is wrong with a letter in either form, each thing once, what stops it first. */
export function checkLetter(made: Omit<CheckInput, 'subject' | 'body'>, letter: Letter): CheckResult[] {
  const results = [letter.full, letter.short].flatMap((body) => runChecks({ ...made, subject: letter.subject, body }));
  const once = [...new Map(results.map((result) => [JSON.stringify(result), result])).values()];
  return once.toSorted((a, b) => Number(b.level === 'stop') - Number(a.level === 'stop'));
}
