import { describe, expect, it } from 'vitest';
import { caseState, channelOf, dueOf, isSaidAgain, lastChange, newCase, withEvent } from '../../src/cases/history.ts';
import { parseCase } from '../../src/cases/read.ts';
import type { CaseEvent } from '../../src/cases/shape.ts';

const fresh = newCase({
  id: 'c1',
  at: '2026-11-24T10:00:00.000Z',
  channel: 'email',
  request: 'access-recording',
  addressee: { name: 'Modelbank N.V.', host: 'modelbank.example', email: 'privacy@modelbank.example' },
  jurisdiction: 'nl',
  language: 'nl',
  letter: { subject: 'S', body: 'B' },
});
const after = (...events: CaseEvent[]) => events.reduce(withEvent, fresh);
const at = '2026-11-24T11:00:00.000Z';
const sent: CaseEvent = { type: 'sent', at, day: '2026-11-24' };

describe('a case', () => {
  it('is prepared until the user says that it was sent', () => {
    expect(caseState(fresh)).toBe('prepared');
    expect(dueOf(fresh, '2026-11-25')).toMatchObject({ due: '2026-12-28', ifSentToday: true });
    expect(dueOf(after(sent), '2026-11-25')).toMatchObject({ due: '2026-12-24', ifSentToday: false, isPast: false });
  });
  it('is past due from the day after', () => {
    expect(dueOf(after(sent), '2026-12-24')?.isPast).toBe(false);
    expect(dueOf(after(sent), '2026-12-25')?.isPast).toBe(true);
  });
  it('has no due day once answered or closed', () => {
    expect(dueOf(after(sent, { type: 'answered', at, day: '2026-12-01' }), '2026-12-02')).toBeUndefined();
    expect(dueOf(after({ type: 'closed', at }), '2026-12-02')).toBeUndefined();
  });
  it('opened again stands where it stood', () => {
    expect(caseState(after(sent, { type: 'closed', at }, { type: 'reopened', at }))).toBe('sent');
    expect(caseState(after({ type: 'closed', at }, { type: 'closed', at }, { type: 'reopened', at }))).toBe('prepared');
  });
  it('is sent once by one way, unless its letter was prepared anew', () => {
    const posted: CaseEvent = { type: 'sent', at, day: '2026-11-26', channel: 'letter' };
    const prepared: CaseEvent = { type: 'prepared', at, channel: 'email' };
    expect(isSaidAgain(fresh, sent)).toBe(false);
    expect(isSaidAgain(after(sent), { ...sent, day: '2026-11-25' })).toBe(true);
    expect(isSaidAgain(after(sent), { ...sent, channel: 'email' })).toBe(true);
    expect(isSaidAgain(after(sent), posted)).toBe(false);
    expect(isSaidAgain(after(sent, prepared), sent)).toBe(false);
  });
  it('knows what its letter was last prepared for', () => {
    expect(channelOf(fresh)).toBe('email');
    expect(channelOf(after({ type: 'prepared', at, channel: 'letter' }, sent))).toBe('letter');
  });
  it('keeps every event', () => {
    expect(after(sent).events.map((event) => event.type)).toEqual(['prepared', 'sent']);
    expect(fresh.events).toHaveLength(1);
    expect(lastChange(after(sent))).toBe(at);
  });
  it('is read back as it was stored', () => {
    expect(parseCase(JSON.parse(JSON.stringify(after(sent))))).toEqual({ ok: true, value: after(sent) });
  });
  it('of a newer version is told apart from a broken one', () => {
    expect(parseCase({ ...fresh, version: 2 })).toEqual({ ok: false, why: 'unknown-version' });
    expect(parseCase({ ...fresh, events: 'x' })).toEqual({ ok: false, why: 'broken' });
    expect(parseCase(null)).toEqual({ ok: false, why: 'broken' });
  });
});
