import { describe, expect, it } from 'vitest';
import { countAnswers } from '../../src/cases/answers.ts';
import type { CaseNews } from '../../src/cases/events.ts';
import { outcomeOf } from '../../src/cases/history.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { after, preparedCase } from '../support/case.ts';

const sent: CaseNews = { type: 'sent', day: '2026-11-24', channel: 'email' };
const then = (...news: CaseNews[]) => after(preparedCase(), ...news);

describe('how a company answered', () => {
  it.each<[string, CaseNews[], string | undefined]>([
    ['not at all yet', [sent], undefined],
    ['a letter that was not noted as sent', [{ type: 'answered', day: '2026-12-01' }], undefined],
    ['on the last day', [sent, { type: 'answered', day: '2026-12-24' }], 'on-time'],
    ['a day after it', [sent, { type: 'answered', day: '2026-12-25' }], 'late'],
    ['in part, in time', [sent, { type: 'partial', day: '2026-12-01' }], 'on-time'],
    ['no', [sent, { type: 'refused', day: '2026-12-01', ground: 'reply-claims' }], 'refused'],
    [
      'no, and yes after that',
      [sent, { type: 'refused', day: '2026-12-01', ground: 'reply-claims' }, { type: 'answered', day: '2026-12-10' }],
      'refused',
    ],
    [
      'within the longer term it asked for',
      [sent, { type: 'extended', day: '2026-12-01' }, { type: 'answered', day: '2027-01-20' }],
      'on-time',
    ],
    [
      'after the earlier day it named itself',
      [sent, { type: 'extended', day: '2026-12-01', until: '2027-01-05' }, { type: 'answered', day: '2027-01-20' }],
      'late',
    ],
    [
      'within a month of the receipt it confirmed',
      [sent, { type: 'received', day: '2026-11-30' }, { type: 'answered', day: '2026-12-30' }],
      'on-time',
    ],
  ])('%s', (_, news, outcome) => {
    expect(outcomeOf(then(...news))).toBe(outcome);
  });

  it('is counted, with those who let the term go by; closing changes nothing of an answer', () => {
    const cases = [
      then(sent),
      then(sent, { type: 'closed' }),
      then(sent, { type: 'answered', day: '2026-12-01' }, { type: 'closed' }),
      then(sent, { type: 'answered', day: '2027-03-01' }),
      then(sent, { type: 'refused', day: '2026-12-01', ground: 'reply-claims' }),
      then(),
    ];
    const lines = cases.map((one) => summaryOf(one, '2027-03-02'));
    expect(countAnswers(lines, '2026-12-24')).toEqual({ 'on-time': 1, late: 1, refused: 1, none: 0 });
    expect(countAnswers(lines, '2026-12-25')).toEqual({ 'on-time': 1, late: 1, refused: 1, none: 1 });
  });
});
