import { describe, expect, it } from 'vitest';
import { doorsOf } from '../../src/cases/doors.ts';
import type { CaseNews } from '../../src/cases/events.ts';
import { ladderOf } from '../../src/cases/ladder/ladder.ts';
import { caseOfRow, caseRows } from '../support/ladder-cases.ts';
import { after } from '../support/case.ts';

describe.each(caseRows)('$id', (row) => {
  const steps = ladderOf(caseOfRow(row), row.today);
  const byId = new Map(steps.map((step) => [step.id as string, step]));
  it.each(Object.entries(row.steps))('shows %s', (id, wanted) => {
    const { reopens, ...rest } = wanted;
    expect(byId.get(id)).toMatchObject(rest);
    expect(!reopens || byId.get(id)?.reopens !== undefined).toBe(true);
  });
  it('shows nothing that the law does not have', () => {
    expect((row.absent ?? []).filter((id) => byId.has(id))).toEqual([]);
  });
  it('shows the other doors', () => {
    const doors = doorsOf(caseOfRow(row)).map(({ id }) => id as string);
    expect(doors).toEqual(expect.arrayContaining(row.doors ?? []));
    expect(doors.includes('kifid')).toBe(row.law === 'nl' && row.kind === 'investment');
  });
  it('keeps every step when another is used', () => {
    const one = caseOfRow(row);
    const used: CaseNews[] = [
      { type: 'follow-up', day: row.today, request: 'complaint', letter: { subject: 'S', body: 'B' } },
      { type: 'stepped', day: row.today, step: 'court' },
    ];
    const left = ladderOf(after(one, ...used), row.today).map(({ id }) => id);
    expect(left).toEqual(expect.arrayContaining(steps.map(({ id }) => id)));
  });
});
