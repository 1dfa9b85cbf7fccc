import { describe, expect, it } from 'vitest';
import type { CaseNews } from '../../src/cases/events.ts';
import { followUpOf, knownFacts } from '../../src/cases/follow-up.ts';
import { dueOf, followedBy, isOpen, isSaidAgain, lastUndoable } from '../../src/cases/history.ts';
import { canonical } from '../../src/core/canonical.ts';
import { mergeEvents } from '../support/merge-events.ts';
import { nextStep, type Act } from '../../src/cases/next-step.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { after, event, preparedCase, withEvents } from '../support/case.ts';

// What small changes of the code got past the other tests (docs/mutation.md), where it would cost the user something.
const sent: CaseNews = { type: 'sent', day: '2026-11-24', channel: 'email' };
const letter = { subject: 'S', body: 'B' };
const then = (...news: CaseNews[]) => after(preparedCase(), sent, ...news);
const step = (today: string, ...news: CaseNews[]) => nextStep(then(...news), today);
const reply: Act = { do: 'add-reply' };
const close: Act = { do: 'close' };
const write = (request: 'identity-answer' | 'reply-partial' | 'complaint'): Act => ({ do: 'letter', request });

describe('all that can be done', () => {
  it.each<[string, CaseNews, Act[], string | undefined]>([
    [
      'a letter that came back',
      { type: 'bounced', day: '2026-12-01' },
      [{ do: 'send-again' }, { do: 'say-sent' }],
      '2026-12-02',
    ],
    [
      'a demand for identity',
      { type: 'identity-asked', day: '2026-12-01' },
      [write('identity-answer'), reply],
      '2026-12-02',
    ],
    ['a demand for a form', { type: 'form-demanded', day: '2026-12-01' }, [{ do: 'open-form' }, reply], '2026-12-02'],
    [
      'an answer',
      { type: 'answered', day: '2026-12-01' },
      [close, write('reply-partial'), write('complaint')],
      undefined,
    ],
    [
      'half an answer',
      { type: 'partial', day: '2026-12-01' },
      [write('reply-partial'), write('complaint')],
      '2026-12-02',
    ],
    [
      'a complaint',
      { type: 'follow-up', day: '2026-12-01', request: 'complaint', letter },
      [reply, close],
      '2027-03-01',
    ],
    ['taking it back', { type: 'withdrawn', day: '2026-12-01' }, [], undefined],
    ['closing it', { type: 'closed' }, [], undefined],
  ])('after %s', (_, news, acts, ring) => {
    expect(step('2026-12-02', news).acts).toEqual(acts);
    expect(step('2026-12-02', news).ring).toBe(ring);
  });
  it('after an answer to a refusal is to wait, or to complain', () => {
    const refused: CaseNews = { type: 'refused', day: '2026-12-01', ground: 'reply-claims' };
    const answer: CaseNews = { type: 'follow-up', day: '2026-12-03', request: 'reply-claims', letter };
    expect(step('2026-12-04', refused, answer)).toMatchObject({
      acts: [reply, write('complaint')],
      ring: '2026-12-17',
    });
  });
  it('on the due day is still to wait, the day after to remind', () => {
    expect(step('2026-12-24').acts.map((act) => act.do)).toEqual(['add-reply', 'letter']);
    expect(step('2026-12-25').acts).toEqual([{ do: 'letter', request: 'reminder', from: '2027-01-04' }, reply]);
  });
  it.each<CaseNews>([
    { type: 'noted', text: 'n' },
    { type: 'reply', day: '2026-12-09', text: 'r' },
    { type: 'snoozed', until: '2026-12-01' },
  ])('the bell does not move with $type', (news) => {
    const asked: CaseNews = { type: 'identity-asked', day: '2026-12-01' };
    const later = withEvents(then(asked), event(news, 'c1', new Date('2026-12-09T10:00:00Z')));
    expect(nextStep(later, '2026-12-10').ring).toBe('2026-12-02');
  });
  it('putting a bell off rings none where there is none', () => {
    expect(step('2026-12-02', { type: 'closed' }, { type: 'snoozed', until: '2026-12-09' }).ring).toBeUndefined();
  });
});

describe('the clock of the law', () => {
  const asked: CaseNews = { type: 'identity-asked', day: '2026-12-01' };
  const given: CaseNews = { type: 'follow-up', day: '2026-12-11', request: 'identity-answer', letter };
  const due = (...news: CaseNews[]) => dueOf(then(...news), '2026-12-12')?.due;
  it('stands still while the company waits for proof of identity, once that was given', () => {
    expect(due(asked)).toBe('2026-12-24');
    expect(due(asked, given)! > due(asked)!).toBe(true);
    expect(due(given, asked)).toBe('2026-12-24');
  });
  it('knows no day before the letter was sent', () => {
    expect(due({ type: 'extended', day: '2026-12-01', until: '2026-11-01' })).toBe('2027-02-24');
    expect(due({ type: 'extended', day: '2026-12-01', until: '2026-11-24' })).toBe('2026-11-24');
  });
});

describe('what a follow-up builds on', () => {
  it('is all that the case knows', () => {
    const news: CaseNews[] = [
      { type: 'sent', day: '2026-11-25', channel: 'letter', proof: 'registered 3S' },
      { type: 'received', day: '2026-11-26' },
      { type: 'acknowledged', day: '2026-11-27', reference: 'R-1' },
      { type: 'extended', day: '2026-12-01' },
      { type: 'partial', day: '2026-12-10', missing: 'the call of May' },
    ];
    const facts = {
      received: '2026-11-26',
      acknowledged: '2026-11-27',
      proof: 'registered 3S',
      reference: 'R-1',
      missing: 'the call of May',
    };
    expect(knownFacts(then(...news))).toEqual(facts);
    const days = { sent: '2026-11-25', answered: '2026-12-10', extended: '2026-12-01' };
    expect(followUpOf(then(...news), {})).toEqual({ ...facts, ...days, subject: 'S', requests: ['access-recording'] });
  });
  it('counts a demand for identity as an answer', () => {
    expect(followUpOf(then({ type: 'identity-asked', day: '2026-12-02' }), {})?.answered).toBe('2026-12-02');
  });
  it('is nothing of what did not happen', () => {
    expect(knownFacts(preparedCase())).toEqual({});
    expect(followUpOf(preparedCase(), {})).toBeUndefined();
  });
});

describe('what is read from a case', () => {
  it('only "sent" can be said again', () => {
    expect(isSaidAgain(then(), event({ type: 'acknowledged', day: '2026-11-24' }))).toBe(false);
    expect(isSaidAgain(then({ type: 'noted', text: 'n' }), event(sent))).toBe(true);
  });
  it('a letter of one kind is not one of another', () => {
    const one = then(
      { type: 'follow-up', day: '2026-12-01', request: 'reminder', letter },
      { type: 'noted', text: 'n' },
    );
    expect(followedBy(one, 'reminder')?.day).toBe('2026-12-01');
    expect(followedBy(one, 'complaint')).toBeUndefined();
  });
  it('one that was taken back is over, and so is a closed one', () => {
    expect([then({ type: 'withdrawn', day: '2026-12-01' }), then({ type: 'closed' }), then()].map(isOpen)).toEqual([
      false,
      false,
      true,
    ]);
  });
  it('opened again after being taken back it stands where it stood', () => {
    const one = then({ type: 'withdrawn', day: '2026-12-01' }, { type: 'closed' }, { type: 'reopened' });
    expect(nextStep(one, '2026-12-02').state).toBe('sent');
  });
  it('the letter it began with cannot be undone', () => {
    expect(lastUndoable(preparedCase())).toBeUndefined();
    expect(lastUndoable(then())?.type).toBe('sent');
  });
});

describe('the line of a case', () => {
  const rank = (when: string, ...news: CaseNews[]) =>
    summaryOf(withEvents(preparedCase(), ...news.map((one) => event(one, 'c1', new Date(when)))), '2026-12-01').rank;
  it('comes sooner the sooner its bell, the last when it is over', () => {
    const bell = rank('2026-11-24T10:00:00Z', sent);
    const later = rank('2026-11-24T10:00:00Z', { ...sent, day: '2026-11-30' });
    const none = rank('2026-11-24T10:00:00Z', sent, { type: 'answered', day: '2026-11-25' });
    const over = rank('2026-11-24T10:00:00Z', sent, { type: 'closed' });
    expect([over, none, later, bell].toSorted()).toEqual([bell, later, none, over]);
  });
  it('comes sooner the later it changed', () => {
    const [old, fresh] = ['2001-01-01T00:00:00Z', '2026-11-24T10:00:00Z'].map((when) =>
      rank(when, sent, { type: 'closed' }),
    );
    expect(fresh! < old!).toBe(true);
  });
  it('has what lists and bells need', () => {
    const addressee = { name: 'Modelbank N.V.', host: 'modelbank.example', companyId: 'modelbank' };
    const call = {
      date: '2026-11-20',
      from: '10:00',
      to: '10:15',
      zone: 'Europe/Amsterdam',
      direction: 'outgoing' as const,
    };
    const one = after(preparedCase('c1', { addressee, call, also: ['erasure'] }), sent);
    expect(summaryOf(one, '2026-12-01')).toMatchObject({
      companyId: 'modelbank',
      call,
      also: ['erasure'],
      sent: '2026-11-24',
    });
  });
});

describe('two devices', () => {
  it('have nothing left of a case that one of them deleted', () => {
    const [kept, gone] = [event(sent, 'a'), event(sent, 'b')];
    const deleted = event({ type: 'deleted' } as never, 'b');
    expect(mergeEvents([kept, gone], [deleted])).toEqual([kept, deleted]);
  });
  it('write the same thing in the same way, lists in their order', () => {
    expect(canonical({ b: [2, 1], a: { d: 1, c: null } })).toBe('{"a":{"c":null,"d":1},"b":[2,1]}');
  });
});
