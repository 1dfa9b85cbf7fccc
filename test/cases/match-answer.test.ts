import { describe, expect, it } from 'vitest';
import { matchAnswer } from '../../src/cases/match-answer.ts';
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
  it('is the sender’s before the one that is only named', () => {
    const seen = { text: 'Unlike Merel Telecom, we keep nothing.', from: 'dpo@acorn.example' };
    expect(found(seen)).toEqual(['acorn: sender', 'merel: company']);
  });
});
