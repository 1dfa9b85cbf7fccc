import { describe, expect, it } from 'vitest';
import { calendarDays } from '../../src/cases/calendar-days.ts';
import { calendarFile } from '../../src/cases/calendar.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { after, preparedCase } from '../support/case.ts';

const sent = summaryOf(after(preparedCase(), { type: 'sent', day: '2026-11-24', channel: 'email' }), '2026-11-24');
const said = (what: string) => () => ({ title: what, text: what });
const daysOf = (part: Partial<typeof sent>) =>
  calendarDays({ ...sent, ...part }, { due: said('due'), ring: said('ring') }).map(({ id, day, title }) => [
    id,
    day,
    title,
  ]);

describe('the days of a case in a calendar', () => {
  it('are when the answer is due and when the user is wanted, each under a name that stays', () => {
    expect(daysOf({ due: '2026-12-24', ring: '2026-12-25' })).toEqual([
      ['c1-due', '2026-12-24', 'due'],
      ['c1-ring', '2026-12-25', 'ring'],
    ]);
  });
  it('are one day where both are the same', () => {
    expect(daysOf({ due: '2026-12-24', ring: '2026-12-24' })).toEqual([['c1-due', '2026-12-24', 'due']]);
  });
  it('are what there is, and none once the case is over', () => {
    const { due: _due, ring: _ring, ...neither } = sent;
    const days = (line: typeof sent) => calendarDays(line, { due: said('due'), ring: said('ring') });
    expect(days(neither)).toEqual([]);
    expect(days({ ...neither, ring: '2026-12-25' })).toHaveLength(1);
    expect(daysOf({ due: '2026-12-24', ring: '2026-12-25', isOpen: false })).toEqual([]);
  });
  it('keep apart what differs only in signs that an id has not', () => {
    const day = { day: '2026-12-24', title: 't', text: 't' };
    const file = calendarFile(
      [
        { id: 'a.b', ...day },
        { id: 'ab', ...day },
      ],
      'n',
      new Date(0),
    );
    expect(file.match(/UID:.*/g)).toEqual(['UID:a-b@tapeback', 'UID:ab@tapeback']);
  });
});
