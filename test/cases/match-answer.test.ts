import { describe, expect, it } from 'vitest';
import { likeliest, matchAnswer } from '../../src/cases/match-answer.ts';
import type { CaseNews } from '../../src/cases/events.ts';
import { after, preparedCase } from '../support/case.ts';

const caseAt = (id: string, host: string, name: string, ...news: CaseNews[]) =>
  after(
    preparedCase(id, {
      addressee: { name, host, email: `privacy@${host}` },
      letter: { subject: `Request to ${name} for a copy`, body: 'B' },
    }),
    { type: 'sent', day: '2026-11-02' },
    ...news,
  );

describe('which case an answer belongs to', () => {
  const got: CaseNews = { type: 'acknowledged', day: '2026-11-03', reference: 'AB-2026-77' };
  const acorn = caseAt('acorn', 'www.acorn.example', 'Acorn Bank', got);
  const merel = caseAt('merel', 'merel.example', 'Merel Telecom');
  const cases = [merel, acorn];
  const found = (seen: Parameters<typeof matchAnswer>[1]) =>
    matchAnswer(cases, seen).map(({ one, reasons }) => `${one.id}: ${reasons.join()}`);

  it('is told by sender, number, quoted subject and name', () => {
    expect(found({ text: 'Hello', from: 'DPO <dpo@mail.acorn.example>' })).toEqual(['acorn: sender']);
    expect(found({ text: 'Your case ab-2026-77 is done.' })).toEqual(['acorn: reference']);
    expect(found({ text: '', subject: 'Re: Request to Merel Telecom for a copy' })).toEqual(['merel: subject,company']);
  });
  it('is not told by a host that only ends the same', () => {
    expect(found({ text: 'Hello', from: 'x@notacorn.example' })).toEqual([]);
  });
  it('is not told by a number within a longer one', () => {
    expect(found({ text: 'Call 0612AB-2026-771.' })).toEqual([]);
    expect(found({ text: 'Ref. (AB-2026-77)' })).toEqual(['acorn: reference']);
  });
  it('is none where two requests fit as well, or only the name does', () => {
    const [one, two] = ['a', 'b'].map((id) => ({ ...acorn, id, letter: { subject: 'Request for a copy', body: '' } }));
    const cases = [one, two].flatMap((each) => each ?? []);
    expect(likeliest(matchAnswer(cases, { text: '', subject: 'Re: Request for a copy' }))).toBeUndefined();
    expect(likeliest(matchAnswer([merel, ...cases], { text: '', from: 'x@merel.example' }))?.one.id).toBe('merel');
    expect(likeliest(matchAnswer([acorn], { text: 'An offer of Acorn Bank' }))).toBeUndefined();
  });
  it('is the sender’s before the one that is only named', () => {
    const seen = { text: 'Unlike Merel Telecom, we keep nothing.', from: 'dpo@acorn.example' };
    expect(found(seen)).toEqual(['acorn: sender', 'merel: company']);
  });
});
