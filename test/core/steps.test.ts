import { describe, expect, it, vi } from 'vitest';
import { finish, forEach, upTo, whenIdle, type Steps } from '../../src/core/steps.ts';

function* counting(to: number, done: number[] = []): Steps<number> {
  for (let n = 0; n < to; n++) {
    done.push(n);
    yield;
  }
  return to;
}

function* asWork(steps: Steps<number>): Steps {
  yield* steps;
}

describe('steps', () => {
  it('are done at once', () => expect(finish(counting(3))).toBe(3));
  it('do something with each of many, so many a step', () => {
    const seen: string[] = [];
    const steps = forEach(['a', 'b', 'c'], 2, (one, n) => seen.push(`${one}${n}`));
    steps.next();
    expect(seen).toEqual(['a0', 'b1']);
    finish(steps);
    expect(seen).toEqual(['a0', 'b1', 'c2']);
  });
  it('are left after so many, or when time is up, and say so', () => {
    expect(finish(upTo(asWork(counting(5)), 3, () => false))).toBe(true);
    expect(finish(upTo(asWork(counting(5)), 9, () => true))).toBe(true);
    expect(finish(upTo(asWork(counting(5)), 9, () => false))).toBe(false);
  });
  it('are done in slices while the page is idle', async () => {
    const idle = vi.fn<(run: IdleRequestCallback) => number>((run) => {
      queueMicrotask(() => run({ didTimeout: false, timeRemaining: () => 0 }));
      return 1;
    });
    vi.stubGlobal('requestIdleCallback', idle);
    const done: number[] = [];
    expect(await whenIdle(counting(4, done))).toBe(4);
    expect(done).toEqual([0, 1, 2, 3]);
    expect(idle.mock.calls.length).toBeGreaterThan(1);
    vi.unstubAllGlobals();
  });
});
