import { describe, expect, it } from 'vitest';
import {
  caseOf,
  caseState,
  channelOf,
  clockOf,
  dueOf,
  isSaidAgain,
  lastChange,
  lastUndoable,
} from '../../src/cases/history.ts';
import { parseEvent } from '../../src/cases/read.ts';
import type { CaseNews } from '../../src/cases/events.ts';
import { after, at, draft, event, preparedCase } from '../support/case.ts';

const fresh = preparedCase();
const then = (...news: CaseNews[]) => after(fresh, ...news);
const sent: CaseNews = { type: 'sent', day: '2026-11-24' };
const typesOf = (one: { events: readonly { type: string }[] }) => one.events.map(({ type }) => type);

describe('a case', () => {
  it('is prepared until the user says that it was sent', () => {
    expect(caseState(fresh)).toBe('drafted');
    expect(dueOf(fresh, '2026-11-25')).toMatchObject({ due: '2026-12-28', ifSentToday: true });
    expect(dueOf(then(sent), '2026-11-25')).toMatchObject({ due: '2026-12-24', ifSentToday: false, isPast: false });
  });
  it('is past due from the day after', () => {
    expect(dueOf(then(sent), '2026-12-24')?.isPast).toBe(false);
    expect(dueOf(then(sent), '2026-12-25')?.isPast).toBe(true);
  });
  it('has no due day once answered, refused, back or closed', () => {
    const ended: CaseNews[] = [
      { type: 'answered', day: '2026-12-01' },
      { type: 'refused', day: '2026-12-01', ground: 'reply-claims' },
      { type: 'bounced', day: '2026-11-24' },
      { type: 'closed' },
      { type: 'withdrawn', day: '2026-12-01' },
    ];
    for (const news of ended) expect(dueOf(then(sent, news), '2026-12-02'), news.type).toBeUndefined();
  });
  it('counts from the day the letter arrived, where that is known', () => {
    expect(dueOf(then(sent, { type: 'received', day: '2026-11-30' }), '2026-12-02')?.due).toBe('2026-12-30');
  });
  it('is held to a nearer day that the company names, never to a later one', () => {
    const until = (day: string) => then(sent, { type: 'extended', day: '2026-12-20', until: day });
    expect(dueOf(until('2027-01-15'), '2026-12-21')?.due).toBe('2027-01-15');
    expect(dueOf(until('2027-06-01'), '2026-12-21')?.due).toBe('2027-02-24');
  });
  it('is with a company of the kind that was said last, in a letter or of the case', () => {
    const kindOf = (...news: CaseNews[]) => caseOf(then(...news).events)?.addressee.kind;
    const as = (kind?: 'police' | 'telecom'): CaseNews => ({
      type: 'drafted',
      channel: 'email',
      draft: { ...draft, addressee: { ...draft.addressee, ...(kind ? { kind } : {}) } },
    });
    const says: CaseNews = { type: 'kind-said', kind: 'public-body' };
    expect(kindOf()).toBeUndefined();
    expect(kindOf(sent, says)).toBe('public-body');
    expect(kindOf(says, as())).toBe('public-body');
    expect(kindOf(says, as('telecom'))).toBe('telecom');
    expect(caseState(then(sent, says))).toBe('sent');
  });
  it('opened again stands where it stood', () => {
    expect(caseState(then(sent, { type: 'closed' }, { type: 'reopened' }))).toBe('sent');
    expect(caseState(then({ type: 'closed' }, { type: 'closed' }, { type: 'reopened' }))).toBe('drafted');
  });
  it('is sent once by one way, unless its letter was prepared anew or came back', () => {
    const posted = event({ type: 'sent', day: '2026-11-26', channel: 'letter' });
    const again = event({ type: 'sent', day: '2026-11-25' });
    expect(isSaidAgain(fresh, event(sent))).toBe(false);
    expect(isSaidAgain(then(sent), again)).toBe(true);
    expect(isSaidAgain(then(sent), event({ ...sent, channel: 'email' }))).toBe(true);
    expect(isSaidAgain(then(sent), posted)).toBe(false);
    expect(isSaidAgain(then(sent, { type: 'drafted', draft, channel: 'email' }), again)).toBe(false);
    expect(isSaidAgain(then(sent, { type: 'bounced', day: '2026-11-24' }), again)).toBe(false);
  });
  it('knows what its letter was last prepared for', () => {
    expect(channelOf(fresh)).toBe('email');
    expect(channelOf(then({ type: 'drafted', draft, channel: 'letter' }, sent))).toBe('letter');
  });
  it('keeps every event, in the order they were noted whatever the clock said', () => {
    const early = { ...event(sent), at: '2020-01-01T00:00:00.000Z', order: 1 };
    const one = caseOf([early, ...fresh.events]);
    expect(one && typesOf(one)).toEqual(['drafted', 'sent']);
    expect(fresh.events).toHaveLength(1);
    expect(lastChange(then(sent))).toBe(at);
  });
  it('loses what was taken back, but never the letter it began with', () => {
    const one = then(sent, { type: 'answered', day: '2026-12-01' });
    const last = lastUndoable(one);
    expect(last?.type).toBe('answered');
    const undone = after(one, { type: 'undone', event: last?.id ?? '' });
    expect([typesOf(undone), caseState(undone)]).toEqual([['drafted', 'sent'], 'sent']);
    expect(lastUndoable(fresh)).toBeUndefined();
    expect(typesOf(after(fresh, { type: 'undone', event: fresh.events[0]?.id ?? '' }))).toEqual(['drafted']);
  });
  it('is what its last letter says', () => {
    const letter = { subject: 'T', body: 'C' };
    expect(then({ type: 'drafted', draft: { ...draft, letter }, channel: 'email' }).letter).toEqual(letter);
  });
  it('that was deleted is none', () => {
    expect(caseOf([...fresh.events, { ...event({ type: 'deleted' }), id: 'deleted/c1' }])).toBeUndefined();
  });
});

describe('an event', () => {
  it('is read back as it was stored', () => {
    for (const one of then(sent).events)
      expect(parseEvent(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
  });
  it('of a newer version is told apart from a broken one', () => {
    expect(parseEvent({ ...event(sent), type: 'telepathy' })).toEqual({ ok: false, why: 'unknown-version' });
    expect(parseEvent({ ...event(sent), day: 'x' })).toEqual({ ok: false, why: 'broken' });
    expect(parseEvent(null)).toEqual({ ok: false, why: 'broken' });
  });
  it('deletes only the case it is named after', () => {
    expect(parseEvent(event({ type: 'deleted' })).ok).toBe(false);
    expect(parseEvent({ ...event({ type: 'deleted' }), id: 'deleted/c1' }).ok).toBe(true);
    expect(parseEvent({ ...event(sent), id: 'deleted/c1' }).ok).toBe(false);
  });
});

it('a case from a place this version does not know has no due day, and is a line all the same', () => {
  const one = { ...after(preparedCase(), { type: 'sent', day: '2026-11-24' }), jurisdiction: 'zz' };
  expect([dueOf(one, '2026-12-01'), clockOf(one).extended]).toEqual([undefined, false]);
});
