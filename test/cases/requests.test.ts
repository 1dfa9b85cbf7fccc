import { describe, expect, it } from 'vitest';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import { requests, requestTypes } from '../../src/cases/request-types.ts';
import { asksCopyFirst, combinationProblem, erasesWithoutCopy, requestsOf } from '../../src/cases/requests.ts';
import { RequestType } from '../../src/cases/shape.ts';
import { fullInput } from '../support/letter-input.ts';

describe('requests', () => {
  it('has every request once, and every refusal R1 to R20', () => {
    expect([...requestTypes].toSorted()).toEqual([...RequestType.options].toSorted());
    const codes = Object.values(requests).flatMap(({ refusal }) => refusal ?? []);
    expect(codes.toSorted()).toEqual(Array.from({ length: 20 }, (_, n) => `R${n + 1}`).toSorted());
  });
  it('asks to keep before it asks to erase, whatever was ticked first', () => {
    expect(requestsOf({ request: 'objection-recording', also: ['access-recording', 'objection-recording'] })).toEqual([
      'access-recording',
      'objection-recording',
    ]);
  });
  it.each([
    [['access-recording', 'preservation-recording'], undefined],
    [['objection-recording', 'erasure-recording'], undefined],
    [['access-recording', 'erasure-recording'], undefined],
    [['preservation-recording', 'erasure-recording'], 'contradiction'],
    [['access-recording', 'access'], 'call-and-general'],
    [['access-recording', 'reminder'], 'follow-up-alone'],
    [['access-recording', 'information-recording', 'analytics-recording', 'objection-recording'], 'too-many'],
  ] as const)('%j together: %s', (wanted, problem) => {
    expect(combinationProblem(wanted)).toBe(problem);
  });
  it.each([
    [['erasure-recording'], true],
    [['objection-recording'], true],
    [['withdrawal-recording', 'information-recording'], true],
    [['account-deletion'], true],
    [['erasure'], true],
    [['objection-marketing'], false],
    [['access', 'erasure'], false],
    [['access-recording', 'objection-recording'], false],
  ] as const)('%j: asks for a copy first %s', (wanted, asks) => {
    expect(asksCopyFirst(wanted, {})).toBe(asks);
    expect(asksCopyFirst(wanted, { withoutCopy: true })).toBe(false);
    expect(asksCopyFirst(wanted, { hasCopyOrNeedsNone: true })).toBe(false);
  });
  it.each([
    [['erasure-recording'], {}, false],
    [['erasure-recording'], { withoutCopy: true }, true],
    [['erasure-recording'], { withoutCopy: true, hasCopyOrNeedsNone: true }, false],
    [['access-recording', 'erasure-recording'], { withoutCopy: true }, false],
    [['objection-recording'], { withoutCopy: true }, false],
    [['erasure'], { withoutCopy: true }, false],
  ] as const)('%j with %j: erases for good without a copy %s', (wanted, statements, erases) => {
    expect(erasesWithoutCopy(wanted, statements)).toBe(erases);
  });
});

const input = fullInput('access-recording', 'en');
const call = input.call ?? { date: '', from: '', to: '', zone: '', direction: 'outgoing' };
const { followUp } = fullInput('reminder', 'en');
const first = followUp ?? { subject: '', requests: [], sent: '' };
const answered = { ...first, answered: '2026-11-19' };

describe('whyNoLetter', () => {
  it.each([
    [{}, undefined],
    [{ jurisdiction: 'nowhere' }, 'no-letter-for-country'],
    [{ call: { ...call, companyNumber: '112' } }, 'emergency-nl'],
    [{ call: { ...call, companyNumber: '+31 112' } }, 'emergency-nl'],
    [{ moreCalls: Array.from({ length: 5 }, () => call) }, 'too-many-calls'],
    [{ request: 'reminder' as const }, 'no-first-letter'],
    [{ request: 'reminder' as const, followUp: first }, undefined],
    [{ request: 'reminder' as const, followUp: { ...first, reminded: '2026-10-01' } }, 'second-reminder'],
    [{ request: 'reminder' as const, followUp: { ...first, sent: '2026-10-20' } }, 'too-early'],
    [{ request: 'complaint' as const, followUp: { ...first, sent: '2026-10-20' } }, 'too-early'],
    [{ request: 'complaint' as const, followUp: { ...answered, sent: '2026-10-20' } }, undefined],
    [{ request: 'reply-internal' as const, followUp: { ...answered, sent: '2026-11-10' } }, undefined],
  ])('%j: %s', (over, why) => {
    expect(whyNoLetter({ ...input, ...over })).toBe(why);
  });
  it.each([
    ['nl', 'police', 'police-nl'],
    ['fr', 'police', 'police-eu'],
    ['uk', 'police', 'police-uk'],
    ['ch', 'police', 'police'],
    ['nl', 'court', 'court-eu'],
    ['uk', 'court', 'court'],
    ['nl', 'emergency', 'emergency-nl'],
    ['pl', 'emergency', 'emergency-eu'],
    ['ca', 'emergency', 'emergency'],
    ['nl', 'public-body', undefined],
    ['nl', 'health', undefined],
  ] as const)('in %s, for %s: %s', (jurisdiction, kind, why) => {
    expect(whyNoLetter({ ...input, jurisdiction, company: { name: 'X', kind } })).toBe(why);
  });
  it('says late only from five working days after the term, and three months when extended', () => {
    const reminder = (sent: string, today: string, extended?: string) =>
      whyNoLetter({
        ...input,
        request: 'reminder',
        today,
        followUp: { ...first, sent, ...(extended ? { extended } : {}) },
      });
    expect(reminder('2026-10-12', '2026-11-18')).toBe('too-early');
    expect(reminder('2026-10-12', '2026-11-19')).toBeUndefined();
    expect(reminder('2026-10-12', '2026-11-19', '2026-11-01')).toBe('too-early');
  });
});
