import { describe, expect, it } from 'vitest';
import type { CaseNews } from '../../src/cases/events.ts';
import { objectionIn, objectionTo } from '../../src/cases/objections.ts';
import type { CallCompany } from '../../src/cases/saved-call.ts';
import type { RequestType } from '../../src/cases/shape.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { after, preparedCase } from '../support/case.ts';

const sent = (day: string): CaseNews => ({ type: 'sent', day });
const objecting = (id: string, ...news: CaseNews[]) =>
  after(preparedCase(id, { request: 'standing-objection' }), ...news);

describe('an objection in a case', () => {
  it('counts from the day it was sent, with the reference that the company gave', () => {
    const one = objecting('a', sent('2026-11-02'), { type: 'acknowledged', day: '2026-11-04', reference: ' Z-77 ' });
    expect(objectionIn(one)).toEqual({ id: 'a', day: '2026-11-02', reference: 'Z-77' });
    expect(objectionIn(objecting('b', sent('2026-11-02'), { type: 'acknowledged', day: '2026-11-04' }))).toEqual({
      id: 'b',
      day: '2026-11-02',
    });
  });
  it('is none before it was sent, and none once it was taken back; closing the case ends nothing', () => {
    expect(objectionIn(objecting('a'))).toBeUndefined();
    const back = objecting('a', sent('2026-11-02'), { type: 'withdrawn', day: '2026-11-09' });
    expect(objectionIn(back)).toBeUndefined();
    expect(objectionIn(objecting('a', sent('2026-11-02'), { type: 'closed' }))?.day).toBe('2026-11-02');
  });
  it('is none while the letter that came back was not sent again', () => {
    const back = objecting('a', sent('2026-11-02'), { type: 'bounced', day: '2026-11-03' });
    expect(objectionIn(back)).toBeUndefined();
    expect(objectionIn(after(back, { type: 'closed' }))).toBeUndefined();
    expect(objectionIn(after(back, sent('2026-11-05')))?.day).toBe('2026-11-05');
  });
  it.each<[RequestType, RequestType[], boolean]>([
    ['objection-recording', [], true],
    ['access-recording', ['objection-recording'], true],
    ['access', ['standing-objection'], true],
    ['objection-marketing', [], false],
    ['withdrawal-recording', [], false],
    ['erasure-recording', ['access-recording'], false],
  ])('%s with %j: %s', (request, also, is) => {
    const one = after(preparedCase('a', { request, also }), sent('2026-11-02'));
    expect(objectionIn(one) !== undefined).toBe(is);
  });
});

describe('the last objection to a company', () => {
  const lines = [
    objecting('old', sent('2026-09-01')),
    objecting('new', sent('2026-11-02')),
    objecting('back', sent('2026-11-20'), { type: 'withdrawn', day: '2026-11-21' }),
    objecting('bounced', sent('2026-11-22'), { type: 'bounced', day: '2026-11-23' }),
    objecting('draft'),
    after(preparedCase('other', { addressee: { name: 'Voorbeeldnet', host: 'net.example' } }), sent('2026-11-22')),
  ].map((one) => summaryOf(one, '2026-11-29'));
  it.each<[string, CallCompany]>([
    ['its name', { name: 'Modelbank' }],
    ['its host', { name: 'the bank', host: 'www.modelbank.example' }],
    ['its name in capitals', { name: 'MODELBANK N.V.' }],
  ])('is found by %s', (_, company) => {
    expect(objectionTo(company, lines)).toEqual({ id: 'new', day: '2026-11-02' });
  });
  it.each([{ name: 'Model' }, { name: 'Voorbeeldnet' }, { name: '' }])('is none for %j', (company) => {
    expect(objectionTo(company, lines)).toBeUndefined();
  });
});
