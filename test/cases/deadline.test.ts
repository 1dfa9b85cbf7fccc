import { describe, expect, it } from 'vitest';
import { ruleOfRow } from '../../scripts/evaluate/deadlines.ts';
import { readTable } from '../../scripts/evaluate/table.ts';
import { answerDue, reminderDay, termEnd } from '../../src/cases/deadline.ts';

const rows = readTable('test/fixtures/deadlines.tsv') ?? [];

describe('deadlines', () => {
  it.each(rows.map((row) => [row.id ?? '', row] as const))('%s', (_, row) => {
    expect(termEnd(ruleOfRow(row), row.clock_from ?? '')).toBe(row.expected_due);
  });
  it('has fifty rows to hold', () => expect(rows).toHaveLength(50));
  it('takes one month, clamped and rolled, in the Netherlands', () => {
    expect(answerDue('nl', '2026-01-31')).toBe('2026-03-02');
    expect(answerDue('nl', '2026-11-25')).toBe('2026-12-28');
  });
  it('counts an extension as one term of three months', () => {
    expect(answerDue('nl', '2027-01-31', true)).toBe('2027-04-30');
  });
  it('lets nobody claim lateness before five working days have passed', () => {
    expect(reminderDay('nl', '2026-12-28')).toBe('2027-01-05');
  });
  it('refuses a jurisdiction that is not there', () => {
    expect(() => answerDue('xx', '2026-01-01')).toThrow('no jurisdiction');
  });
});
