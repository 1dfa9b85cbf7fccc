import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/cases/events.ts';
import { caseOf, caseState, dueOf, standing } from '../../src/cases/history.ts';
import { byCase, preferred } from '../../src/cases/merge.ts';
import { canonical } from '../../src/core/canonical.ts';
import { mergeEvents } from '../support/merge-events.ts';
import { nextStep } from '../../src/cases/next-step.ts';
import { parseEvent } from '../../src/cases/read.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { nameOf, unionOf } from '../../src/cases/union.ts';
import { anyEvent, anyEvents } from '../support/any-events.ts';
import { event } from '../support/case.ts';

const runs = { numRuns: 300, seed: 1982 };
const inOrder = (events: readonly CaseEvent[]) => events.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
const union = (a: readonly CaseEvent[], b: readonly CaseEvent[] = []) => inOrder(unionOf(a, b, preferred));

describe('the union of two devices', () => {
  it('is the same from either side', () => {
    const same = fc.property(anyEvents, anyEvents, (a, b) => {
      expect(canonical(union(a, b))).toBe(canonical(union(b, a)));
    });
    fc.assert(same, runs);
  });
  it('is what its plain description says', () => {
    const same = fc.property(anyEvents, anyEvents, (a, b) => {
      expect(union(a, b)).toEqual(inOrder(mergeEvents(a, b)));
    });
    fc.assert(same, runs);
  });
  it('is the same in any grouping', () => {
    const same = fc.property(anyEvents, anyEvents, anyEvents, (a, b, c) => {
      expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
    });
    fc.assert(same, runs);
  });
  it('changes nothing the second time', () => {
    const same = fc.property(anyEvents, anyEvents, (a, b) => {
      const once = union(a, b);
      expect([union(once, b), union(once), union(once, once)]).toEqual([once, once, once]);
    });
    fc.assert(same, runs);
  });
  it('loses no event but those of deleted cases', () => {
    const kept = fc.property(anyEvents, anyEvents, (a, b) => {
      const gone = new Set([...a, ...b].filter(({ type }) => type === 'deleted').map((one) => one.case));
      const names = (events: readonly CaseEvent[]) =>
        new Set(events.map((one) => (gone.has(one.case) ? `deleted/${one.case}` : `${one.case}/${one.id}`)));
      expect(names(union(a, b))).toEqual(names([...a, ...b]));
    });
    fc.assert(kept, runs);
  });
});

describe('a case', () => {
  it('is the same whatever order its events come in', () => {
    const same = fc.property(
      fc.array(anyEvent, { maxLength: 25 }),
      fc.array(fc.nat(), { maxLength: 25 }),
      (events, mix) => {
        const once = mergeEvents(events);
        const shuffled = once.toSorted((a, b) => (mix[once.indexOf(a)] ?? 0) - (mix[once.indexOf(b)] ?? 0));
        for (const [id, own] of byCase(once))
          expect(caseOf(shuffled.filter((one) => one.case === id))).toEqual(caseOf(own));
      },
    );
    fc.assert(same, runs);
  });
  it('always stands somewhere, and always has a next step', () => {
    const stands = fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
      for (const own of byCase(mergeEvents(events)).values()) {
        const one = caseOf(own);
        if (!one) continue;
        const step = nextStep(one, '2026-12-01');
        expect(step.state).toBe(caseState(one));
        expect(step.due).toEqual(dueOf(one, '2026-12-01'));
        expect(step.acts.length > 0).toBe(!['closed', 'withdrawn'].includes(step.state));
        expect(summaryOf(one, '2026-12-01')).toMatchObject({ id: one.id, state: step.state });
      }
    });
    fc.assert(stands, runs);
  });
  it('takes back exactly the event that is named', () => {
    const back = fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 20 }), fc.nat(), (events, n) => {
      const own = mergeEvents(events.map((one, index) => ({ ...one, id: `u${index}`, case: 'c1' }))).filter(
        ({ type }) => type !== 'undone',
      );
      const target = own[n % Math.max(1, own.length)];
      if (!target) return;
      const undone = standing([...own, { ...event({ type: 'undone', event: target.id }), order: 99 }]);
      const first = own.find(({ type }) => type === 'drafted');
      expect(undone).toEqual(own.filter((one) => one !== target || one === first));
    });
    fc.assert(back, runs);
  });
  it('is read back from JSON as it was', () => {
    const same = fc.property(anyEvent, (one) => {
      expect(parseEvent(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
    });
    fc.assert(same, { numRuns: 1000, seed: 1982 });
  });
});

it('of two events with one id all devices keep the same, also those with an older Tapeback', () => {
  const [a, b] = ['a', 'b'].map((text) => ({
    ...event({ type: 'noted', text }),
    id: 'same',
    at: '2026-11-24T10:00:00.000Z',
  }));
  expect([preferred(a!, b!), preferred(b!, a!)]).toEqual([a, a]);
});
