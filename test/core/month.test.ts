import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, weekday } from '../../src/core/date.ts';
import { firstOf, monthWeeks } from '../../src/core/month.ts';

describe('the weeks of a month', () => {
  it('are those of a calendar on the wall', () => {
    expect(monthWeeks('2026-11-24', 1)[0]).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
    ]);
    expect(monthWeeks('2026-11-24', 7)[0]?.[0]).toBe('2026-11-01');
    expect(monthWeeks('2026-02-10', 7)).toHaveLength(4);
  });

  it('begin on the day asked for, follow each other, and hold each day of the month once', () => {
    const months = fc.integer({ min: 0, max: 2400 }).map((n) => addMonths('1950-01-01', n));
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 7 }), (month, firstDay) => {
        const days = monthWeeks(month, firstDay).flat();
        expect(days.length % 7).toBe(0);
        expect(weekday(days[0]!)).toBe(firstDay % 7);
        expect(days.every((day, n) => n === 0 || day === addDays(days[n - 1]!, 1))).toBe(true);
        const own = days.filter((day) => firstOf(day) === month);
        expect([own[0], own.length]).toEqual([month, Number(addDays(addMonths(month, 1), -1).slice(8))]);
        expect(days.length - own.length).toBeLessThan(14);
      }),
    );
  });
});
