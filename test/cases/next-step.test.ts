import { describe, expect, it } from 'vitest';
import type { CaseNews } from '../../src/cases/events.ts';
import { nextStep } from '../../src/cases/next-step.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { after, draft, preparedCase } from '../support/case.ts';

const sent: CaseNews = { type: 'sent', day: '2026-11-24' };
const company = (type: 'identity-asked' | 'partial' | 'transcript-only' | 'listen-only' | 'answered'): CaseNews => ({
  type,
  day: '2026-12-01',
});
const followed = (request: 'reminder' | 'complaint' | 'identity-answer' | 'reply-claims', day: string): CaseNews => ({
  type: 'follow-up',
  day,
  request,
  letter: { subject: 'S', body: 'B' },
});
const step = (today: string, ...news: CaseNews[]) => nextStep(after(preparedCase(), ...news), today);
const first = (today: string, ...news: CaseNews[]) => step(today, ...news).acts[0];

describe('the next step', () => {
  it('of a prepared letter is to say that it was sent, and the bell rings a day later', () => {
    expect(step('2026-11-24')).toMatchObject({ acts: [{ do: 'say-sent' }, { do: 'send-again' }], ring: '2026-11-25' });
  });
  it('while the time runs is to wait, and rings when a reminder may be sent', () => {
    const waiting = step('2026-12-01', sent);
    expect(waiting.acts).toEqual([{ do: 'add-reply' }, { do: 'letter', request: 'reminder', from: '2027-01-04' }]);
    expect(waiting.ring).toBe('2027-01-04');
  });
  it('once it is late is a reminder, then a complaint', () => {
    expect(first('2026-12-28', sent)).toEqual({ do: 'letter', request: 'reminder', from: '2027-01-04' });
    expect(first('2027-01-04', sent)).toEqual({ do: 'letter', request: 'reminder' });
    const reminded = step('2027-01-20', sent, followed('reminder', '2027-01-05'));
    expect([reminded.acts[0], reminded.ring]).toEqual([{ do: 'letter', request: 'complaint' }, '2027-01-19']);
  });
  it('after the complaint is to wait three months for the authority (art. 78(2) GDPR)', () => {
    const one = step('2027-01-21', sent, followed('reminder', '2027-01-05'), followed('complaint', '2027-01-20'));
    expect([one.state, one.ring, one.due]).toEqual(['complained', '2027-04-20', undefined]);
  });
  it('after a refusal is the letter that answers its ground, the authority, and in the Netherlands the court', () => {
    const refused: CaseNews = { type: 'refused', day: '2026-12-01', ground: 'reply-claims' };
    expect(step('2026-12-02', sent, refused).acts).toEqual([
      { do: 'letter', request: 'reply-claims' },
      { do: 'letter', request: 'complaint' },
    ]);
    const german = after(preparedCase('c1', { jurisdiction: 'de' }), sent, refused);
    expect(nextStep(german, '2026-12-02').acts.map((act) => act.do)).toEqual(['letter', 'letter']);
  });
  it('after a half answer is its own letter', () => {
    expect(first('2026-12-02', sent, company('partial'))).toEqual({ do: 'letter', request: 'reply-partial' });
    expect(first('2026-12-02', sent, company('transcript-only'))).toEqual({
      do: 'letter',
      request: 'reply-transcript',
    });
    expect(first('2026-12-02', sent, company('listen-only'))).toEqual({ do: 'letter', request: 'reply-listen' });
  });
  it('after a demand for identity is to answer it; then the time of the law runs on', () => {
    const asked = step('2026-12-02', sent, company('identity-asked'));
    expect([asked.acts[0], asked.ring]).toEqual([{ do: 'letter', request: 'identity-answer' }, '2026-12-02']);
    const given = step('2026-12-05', sent, company('identity-asked'), followed('identity-answer', '2026-12-04'));
    expect(given.due?.due).toBeDefined();
  });
  it('after a letter to a refusal is to wait two weeks, without a term of the law', () => {
    const refused: CaseNews = { type: 'refused', day: '2026-12-01', ground: 'reply-claims' };
    const one = step('2026-12-05', sent, refused, followed('reply-claims', '2026-12-04'));
    expect([one.state, one.due, one.ring]).toEqual(['replied', undefined, '2026-12-18']);
  });
  it('after a letter to a refusal rings a week before the term for the court ends', () => {
    const refused: CaseNews = { type: 'refused', day: '2026-12-01', ground: 'reply-claims' };
    const one = step('2027-01-03', sent, refused, followed('reply-claims', '2027-01-02'));
    expect(one.ring).toBe('2027-01-05');
    const late = step('2027-01-11', sent, refused, followed('reply-claims', '2027-01-10'));
    expect(late.ring).toBe('2027-01-11');
  });
  it('for a Dutch public body is a notice of default, and after its decision an objection', () => {
    const addressee = { name: 'Gemeente Modelstad', host: 'modelstad.example', kind: 'public-body' as const };
    const silent = after(preparedCase('c1', { addressee }), sent);
    expect(nextStep(silent, '2027-01-04').acts[0]).toEqual({ do: 'letter', request: 'default-notice' });
    const decided = after(silent, { type: 'refused', day: '2026-12-01', ground: 'reply-law' });
    expect(nextStep(decided, '2026-12-02').acts[0]).toEqual({ do: 'letter', request: 'objection-decision' });
  });
  it('of a letter that came back is to send it elsewhere, and of one sent anew to wait again', () => {
    const bounced: CaseNews = { type: 'bounced', day: '2026-11-25', address: 'privacy@modelbank.example' };
    expect(first('2026-11-26', sent, bounced)).toEqual({ do: 'send-again' });
    const again = step(
      '2026-11-27',
      sent,
      bounced,
      { type: 'drafted', draft, channel: 'letter' },
      {
        type: 'sent',
        day: '2026-11-26',
        channel: 'letter',
      },
    );
    expect(again.due?.due).toBe('2026-12-28');
  });
  it('names the form they want to be used', () => {
    const url = 'https://modelbank.example/form';
    expect(first('2026-12-02', sent, { type: 'form-demanded', day: '2026-12-01', url })).toEqual({
      do: 'open-form',
      url,
    });
  });
  it('of a closed case is none', () => {
    expect(step('2027-06-01', sent, company('answered'), { type: 'closed' })).toEqual({ state: 'closed', acts: [] });
  });
  it('rings no sooner than the user said, and no later than it would', () => {
    expect(step('2026-11-26', { type: 'snoozed', until: '2026-12-03' }).ring).toBe('2026-12-03');
    expect(step('2026-11-26', sent, { type: 'snoozed', until: '2026-12-03' }).ring).toBe('2027-01-04');
  });
});

it('lists put what rings first, by day, then what waits, then what is over', () => {
  const line = (id: string, ...news: CaseNews[]) => summaryOf(after(preparedCase(id), ...news), '2026-12-01');
  const lines = [
    line('over', sent, { type: 'closed' }),
    line('answered', sent, company('answered')),
    line('sent', sent),
    line('new'),
  ];
  const sorted = lines.toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  expect(sorted.map(({ id }) => id)).toEqual(['new', 'sent', 'answered', 'over']);
});
