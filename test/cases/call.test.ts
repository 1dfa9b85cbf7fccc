import { describe, expect, it } from 'vitest';
import { callProblems, emptyCall, endedCall, timedCall } from '../../src/cases/call.ts';

const today = '2026-11-24';
const whole = { ...emptyCall(today, 'UTC'), from: '14:00', to: '14:30', companyNumber: '0900 1234' };
const problems = (over: object) =>
  callProblems({ ...whole, ...over }, today).map(({ field, why }) => `${field} ${why}`);

it('a call with day, window and one number can be found', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ companyNumber: '', ownNumber: '06 12345678' })).toEqual([]);
});

it.each([
  [{ date: '' }, 'date missing'],
  [{ date: '2026-02-30' }, 'date missing'],
  [{ date: '2026-11-25' }, 'date future'],
  [{ from: '' }, 'from missing'],
  [{ from: '25:00' }, 'from not-a-time'],
  [{ to: '' }, 'to missing'],
  [{ to: '13:00' }, 'to order'],
  [{ from: '22:30', to: '01:00' }, 'to order'],
  [{ companyNumber: ' ' }, 'companyNumber number'],
])('%j → %s', (over, expected) => expect(problems(over)).toEqual([expected]));

it('a window may run past midnight', () => expect(problems({ from: '23:50', to: '00:05' })).toEqual([]));

describe('a call that just ended', () => {
  it('began in the last quarter of an hour', () => {
    const call = endedCall(new Date('2026-11-24T14:03:40'), 'Europe/Amsterdam');
    expect(call).toMatchObject({ date: '2026-11-24', from: '13:48', to: '14:03', direction: 'outgoing' });
  });
  it('began the day before when it ended just after midnight', () => {
    const call = { ...endedCall(new Date('2026-11-24T00:05:00'), 'UTC'), ownNumber: '+31612345678' };
    expect(call).toMatchObject({ date: '2026-11-23', from: '23:50', to: '00:05' });
    expect(callProblems(call, today)).toEqual([]);
  });
});

it.each([
  ['2026-11-24T14:03:10', '2026-11-24T14:15:50', { date: '2026-11-24', from: '14:03', to: '14:03', minutes: 13 }],
  ['2026-11-24T14:03:10', '2026-11-24T14:03:20', { date: '2026-11-24', from: '14:03', to: '14:03', minutes: 1 }],
  ['2026-11-23T23:59:00', '2026-11-24T00:09:00', { date: '2026-11-23', from: '23:59', to: '23:59', minutes: 10 }],
])('a call timed from %s to %s', (began, ended, expected) =>
  expect(timedCall(new Date(began), new Date(ended))).toEqual(expected),
);
