import { describe, expect, it } from 'vitest';
import { followingLetters, followUpOf } from '../../src/cases/follow-up.ts';
import type { CaseNews } from '../../src/cases/events.ts';
import { caseState, dueOf } from '../../src/cases/history.ts';
import { after as afterCase, preparedCase } from '../support/case.ts';

const fresh = preparedCase('c1', { also: ['preservation-recording'], letter: { subject: 'Verzoek', body: 'B' } });
const after = (...news: CaseNews[]) => afterCase(fresh, ...news);
const sent: CaseNews = { type: 'sent', day: '2026-11-24' };
const answered: CaseNews = { type: 'answered', day: '2026-12-10' };
const reminder: CaseNews = {
  type: 'follow-up',
  day: '2027-01-05',
  request: 'reminder',
  letter: { subject: 'S', body: 'B' },
};

describe('letters that can follow', () => {
  it('none before the first was sent, none once the case is closed', () => {
    expect(followingLetters(fresh, '2027-02-01')).toEqual({ next: [], replies: [] });
    expect(followingLetters(after(sent, { type: 'closed' }), '2027-02-01')).toEqual({ next: [], replies: [] });
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
  it('twenty-two answers to what they sent from the day it was sent', () => {
    expect(followingLetters(after(sent), '2026-11-25').replies.length).toBe(22);
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

it('an extension moves the due day', () => {
  const extended = after(sent, { type: 'extended', day: '2026-12-20' });
  expect(caseState(extended)).toBe('extended');
  expect(dueOf(extended, '2026-12-20')?.due).toBe('2027-02-24');
  expect(caseState(after(sent, reminder))).toBe('reminded');
});
