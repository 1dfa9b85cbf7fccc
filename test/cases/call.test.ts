import { expect, it } from 'vitest';
import { callProblems, emptyCall } from '../../src/cases/call.ts';

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
  [{ companyNumber: ' ' }, 'companyNumber number'],
])('%j → %s', (over, expected) => expect(problems(over)).toEqual([expected]));
