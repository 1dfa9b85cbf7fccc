import { describe, expect, it } from 'vitest';
import { tellingEvent } from '../../src/cases/history.ts';
import { closedRank, summaryOf } from '../../src/cases/summary.ts';
import { termOf } from '../../src/cases/due-reason.ts';
import { after, event, preparedCase, withEvents } from '../support/case.ts';

const sent = { type: 'sent', day: '2026-11-24', channel: 'email' } as const;
const at = (id: string, day: string, closed: boolean) =>
  withEvents(
    preparedCase(id),
    event(sent, id, new Date(`${day}T08:00:00Z`)),
    event({ type: closed ? 'closed' : 'snoozed', until: '2027-01-01' } as never, id, new Date(`${day}T09:00:00Z`)),
  );
const rank = (id: string, day: string, closed: boolean) => summaryOf(at(id, day, closed), day).rank;

describe('the order of lists', () => {
  it('puts what waits for a day before what is over, and the newest first', () => {
    const ranks = [rank('open', '2026-12-01', false), rank('new', '2026-12-03', true), rank('old', '2026-12-02', true)];
    expect(ranks.toSorted()).toEqual(ranks);
  });
  it('knows those that are over and changed last before a moment', () => {
    const before = closedRank('2026-12-02T12:00:00Z');
    expect(rank('old', '2026-12-02', true) >= before).toBe(true);
    expect(rank('new', '2026-12-03', true) >= before).toBe(false);
    expect(rank('open', '2026-12-01', false) >= before).toBe(false);
  });
  it('goes by moments of any age alike', () => {
    expect([closedRank('2026-12-02T12:00:00Z'), closedRank('9999-12-31T00:00:00Z')].map((one) => one.length)).toEqual([
      17, 17,
    ]);
  });
});

describe('a case', () => {
  it('stands where the last event says that tells of it, whatever was noted since', () => {
    const one = after(preparedCase(), sent, { type: 'noted', text: 'n' }, { type: 'snoozed', until: '2027-01-01' });
    expect(tellingEvent(one)?.type).toBe('sent');
    expect(tellingEvent({ events: [] })).toBeUndefined();
  });
  it('has changed when its last event was noted', () => {
    expect(summaryOf(at('c1', '2026-12-01', true), '2026-12-01').changed).toBe('2026-12-01T09:00:00.000Z');
  });
  it('has a term from the day it arrived, if that is known', () => {
    expect(termOf(after(preparedCase(), sent))?.due).toBe('2026-12-24');
    expect(termOf(after(preparedCase(), sent, { type: 'received', day: '2026-11-30' }))?.due).toBe('2026-12-30');
    expect(termOf(preparedCase())).toBeUndefined();
  });
});
