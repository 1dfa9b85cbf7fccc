import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOfRow } from '../../scripts/evaluate/deadlines.ts';
import { readTable } from '../../scripts/evaluate/table.ts';
import { explainDue } from '../../src/cases/deadline-rule.ts';
import {
  answerDue,
  isDayOff,
  rawEnd,
  reminderDay,
  ruleOf,
  termDue,
  termEnd,
  type Clock,
} from '../../src/cases/deadline.ts';
import { addDays, daysBetween, type IsoDate } from '../../src/core/date.ts';
import { jurisdictions, termsOnly } from '../../src/jurisdictions/index.ts';
import type { TermName } from '../../src/jurisdictions/shape.ts';

const rows = readTable('test/fixtures/deadlines.tsv') ?? [];

describe('deadlines', () => {
  it.each(rows.map((row) => [row.id ?? '', row] as const))('%s', (_, row) => {
    expect(termEnd(ruleOfRow(row), row.clock_from ?? '')).toBe(row.expected_due);
  });
  it('has ninety rows and more to hold', () => expect(rows).toHaveLength(94));
  it('takes one month, clamped and rolled, in the Netherlands', () => {
    expect(answerDue('nl', '2026-01-31')).toBe('2026-03-02');
    expect(answerDue('nl', '2026-11-25')).toBe('2026-12-28');
  });
  it('counts an extension as one term of three months', () => {
    expect(answerDue('nl', '2027-01-31', { extended: true })).toBe('2027-04-30');
  });
  it('lets nobody claim lateness before five working days have passed', () => {
    expect(reminderDay('nl', '2026-12-28')).toBe('2027-01-05');
  });
  it('refuses a jurisdiction that is not there', () => {
    expect(() => answerDue('xx', '2026-01-01')).toThrow('no jurisdiction');
  });
});

describe('the clock', () => {
  it('is not changed by proof of identity of the same day, or of a day before the letter', () => {
    const same = { asked: '2026-03-04', given: '2026-03-04' };
    const before = { asked: '2026-02-20', given: '2026-02-27' };
    for (const where of ['nl', 'uk'])
      for (const identity of [same, before])
        expect(answerDue(where, '2026-03-02', { identity })).toBe(answerDue(where, '2026-03-02'));
    const thatDay = { asked: '2026-02-27', given: '2026-03-02' };
    expect(answerDue('nl', '2026-03-02', { identity: thatDay }) >= answerDue('nl', '2026-03-02')).toBe(true);
    expect(answerDue('nl', '2026-03-02', { identity: { asked: '2026-04-02', given: '2026-04-20' } })).toBe(
      '2026-04-20',
    );
  });
  it('stands still while proof of identity is missing; in the United Kingdom it starts then', () => {
    const identity = { asked: '2026-03-04', given: '2026-03-10' };
    expect(answerDue('nl', '2026-03-02')).toBe('2026-04-02');
    expect(answerDue('nl', '2026-03-02', { identity })).toBe('2026-04-08');
    expect(answerDue('uk', '2026-03-02', { identity })).toBe('2026-04-10');
    expect(answerDue('us-ca', '2026-03-02', { identity })).toBe(answerDue('us-ca', '2026-03-02'));
  });
  it('is not stopped by a demand that came too late', () => {
    expect(answerDue('nl', '2026-03-02', { identity: { asked: '2026-04-03', given: '2026-04-20' } })).toBe(
      '2026-04-02',
    );
  });
  it('takes the holidays of the controller’s country', () => {
    expect(answerDue('eu', '2026-04-01', { calendar: 'DE' })).toBe('2026-05-04');
    expect(answerDue('eu', '2026-04-01', { calendar: 'NL' })).toBe('2026-05-01');
  });
  it.each<[string, IsoDate, Clock, IsoDate]>([
    ['be', '2026-06-21', {}, '2026-07-22'],
    ['pl', '2026-11-24', {}, '2026-12-28'],
    ['ie', '2027-01-01', {}, '2027-02-02'],
    ['no', '2027-04-17', {}, '2027-05-18'],
    ['uk', '2026-11-26', {}, '2026-12-29'],
    ['ch', '2026-01-31', {}, '2026-03-02'],
    ['us-ca', '2026-03-02', { extended: true }, '2026-06-01'],
    ['br', '2026-03-02', {}, '2026-03-17'],
    ['ca', '2026-01-31', {}, '2026-03-02'],
    ['ca', '2026-06-01', { extended: true }, '2026-07-31'],
    ['eu-institution', '2026-11-24', {}, '2027-01-04'],
    ['ca-qc', '2026-05-25', {}, '2026-06-25'],
    ['au', '2026-03-02', {}, '2026-04-01'],
    ['kr', '2026-03-02', {}, '2026-03-12'],
    ['jp', '2026-03-02', {}, '2026-03-16'],
    ['in', '2027-06-01', {}, '2027-08-30'],
  ])('%s: %s %j', (id, received, clock, due) => {
    expect(answerDue(id, received, clock)).toBe(due);
  });
  it.each<[string, TermName, IsoDate, IsoDate | undefined]>([
    ['nl', 'court', '2026-02-20', '2026-04-07'],
    ['at', 'complaint', '2026-02-10', '2027-02-10'],
    ['uk', 'complaint-confirmation', '2026-07-02', '2026-08-03'],
    ['us-ca', 'confirmation', '2026-03-02', '2026-03-16'],
    ['us-ca', 'opt-out', '2026-12-15', '2027-01-07'],
    ['br', 'call-history', '2026-03-02', '2026-03-09'],
    ['br', 'recording-kept', '2026-03-02', '2026-05-31'],
    ['nl', 'opt-out', '2026-03-02', undefined],
  ])('%s, %s from %s', (id, name, from, end) => {
    expect(termDue(id, name, from)).toBe(end);
  });
});

describe('the rule in words', () => {
  const said = (id: string, received: IsoDate, clock: Clock = {}) =>
    explainDue(id, received, clock).map((sentence) => sentence.id);
  it('tells how the day came about', () => {
    expect(said('nl', '2026-11-20')).toEqual(['months', 'moved-sunday']);
    expect(said('nl', '2026-01-31')).toEqual(['months', 'last-day', 'moved-saturday']);
    expect(said('nl', '2026-03-27')).toEqual(['months', 'moved-holiday']);
    expect(said('nl', '2026-11-24', { extended: true })).toEqual(['months']);
    expect(said('uk', '2026-03-02', { identity: { asked: '2026-03-04', given: '2026-03-10' } })).toEqual([
      'months',
      'starts-later',
    ]);
    expect(said('eu', '2026-11-24')).toEqual(['months', 'not-checked']);
    expect(said('dk', '2026-11-23')).toEqual(['months', 'computed']);
    expect(said('au', '2026-03-02')).toEqual(['days']);
  });
  it('gives the values for the blanks', () => {
    expect(explainDue('nl', '2026-03-27')[1]?.values).toMatchObject({ raw: '2026-04-27', received: '2026-03-27' });
  });
});

describe('any day from 2024 to 2040', () => {
  const received = fc
    .integer({ min: 0, max: daysBetween('2024-01-01', '2040-12-31') })
    .map((n) => addDays('2024-01-01', n));
  const law = fc.constantFrom(...jurisdictions.keys(), ...termsOnly.keys());
  const extended = fc.boolean();
  it('a term never ends before its raw end, nor on a day off where it rolls', () => {
    fc.assert(
      fc.property(law, received, extended, (id, day, longer) => {
        const rule = ruleOf(id, { extended: longer });
        const due = answerDue(id, day, { extended: longer });
        expect(due >= rawEnd(rule, day)).toBe(true);
        expect(rule.roll && isDayOff(due, rule)).toBe(false);
      }),
    );
  });
  it('a later request is never due earlier, and an extension is never shorter', () => {
    fc.assert(
      fc.property(law, received, fc.nat(60), (id, day, more) => {
        expect(answerDue(id, addDays(day, more)) >= answerDue(id, day)).toBe(true);
        expect(answerDue(id, day, { extended: true }) >= answerDue(id, day)).toBe(true);
      }),
    );
  });
  it('a letter may say late only after five full working days', () => {
    fc.assert(
      fc.property(law, received, (id, day) => {
        const due = answerDue(id, day);
        const rule = { ...ruleOf(id), saturdayOff: true };
        const between = Array.from({ length: daysBetween(due, reminderDay(id, due)) }, (_, n) => addDays(due, n + 1));
        expect(between.filter((one) => !isDayOff(one, rule))).toHaveLength(5);
      }),
    );
  });
  it('waiting for proof of identity never makes the term shorter', () => {
    fc.assert(
      fc.property(law, received, fc.nat(20), fc.nat(40), (id, day, after, wait) => {
        const asked = addDays(day, after);
        const identity = { asked, given: addDays(asked, wait) };
        expect(answerDue(id, day, { identity }) >= answerDue(id, day)).toBe(true);
      }),
    );
  });
});
