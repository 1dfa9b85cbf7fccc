import { describe, expect, it } from 'vitest';
import { followingLetters, followUpOf } from '../../src/cases/follow-up.ts';
import { caseState, dueOf, newCase, withEvent } from '../../src/cases/history.ts';
import type { CaseEvent } from '../../src/cases/shape.ts';

const at = '2026-11-24T10:00:00.000Z';
const fresh = newCase({
  id: 'c1',
  at,
  channel: 'email',
  request: 'access-recording',
  also: ['preservation-recording'],
  addressee: { name: 'Modelbank N.V.', host: 'modelbank.example' },
  jurisdiction: 'nl',
  language: 'nl',
  letter: { subject: 'Verzoek', body: 'B' },
});
const after = (...events: CaseEvent[]) => events.reduce(withEvent, fresh);
const sent: CaseEvent = { type: 'sent', at, day: '2026-11-24' };
const answered: CaseEvent = { type: 'answered', at, day: '2026-12-10' };
const reminder: CaseEvent = {
  type: 'follow-up',
  at,
  day: '2027-01-05',
  request: 'reminder',
  letter: { subject: 'S', body: 'B' },
};

describe('letters that can follow', () => {
  it('none before the first was sent, none once the case is closed', () => {
    expect(followingLetters(fresh, '2027-02-01')).toEqual({ next: [], replies: [] });
    expect(followingLetters(after(sent, { type: 'closed', at }), '2027-02-01')).toEqual({ next: [], replies: [] });
  });
  it('a reminder only from the due day and five working days on', () => {
    const from = '2027-01-04';
    expect(followingLetters(after(sent), '2027-01-03').next).toEqual([
      { request: 'reminder', from },
      { request: 'complaint', from },
    ]);
    expect(followingLetters(after(sent), '2027-01-04').next).toEqual([
      { request: 'reminder' },
      { request: 'complaint' },
    ]);
  });
  it('one reminder, then a complaint', () => {
    expect(followingLetters(after(sent, reminder), '2027-01-20').next).toEqual([{ request: 'complaint' }]);
  });
  it('nineteen answers to refusals from the day it was sent', () => {
    expect(followingLetters(after(sent), '2026-11-25').replies.length).toBe(19);
    expect(followingLetters(after(sent, answered), '2026-12-11').next).toEqual([{ request: 'complaint' }]);
  });
});

it('a follow-up builds on what happened, and on what the user adds', () => {
  expect(followUpOf(fresh, {})).toBeUndefined();
  expect(followUpOf(after(sent, answered, reminder), { proof: 'e-mail', reference: '' })).toEqual({
    subject: 'Verzoek',
    requests: ['preservation-recording', 'access-recording'],
    sent: '2026-11-24',
    answered: '2026-12-10',
    reminded: '2027-01-05',
    proof: 'e-mail',
  });
});

it('an extension moves the due day; a follow-up leaves the state as it was', () => {
  const extended = after(sent, { type: 'extended', at, day: '2026-12-20' });
  expect(caseState(extended)).toBe('sent');
  expect(dueOf(extended, '2026-12-20')?.due).toBe('2027-02-24');
  expect(caseState(after(sent, reminder))).toBe('sent');
});
