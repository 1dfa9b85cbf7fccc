import { describe, expect, it } from 'vitest';
import { emptyCall } from '../../src/cases/call.ts';
import { callsOf, emptyDraft } from '../../src/platform/drafts.ts';
import { clockText } from '../../src/ui/calls/on-the-phone.tsx';

it.each([
  [0, '0:00'],
  [65_999, '1:05'],
  [3_725_000, '1:02:05'],
  [-5000, '0:00'],
])('%d ms on the clock: %s', (milliseconds, expected) => expect(clockText(milliseconds)).toBe(expected));

describe('the calls of a draft', () => {
  const call = emptyCall('2026-11-24', 'UTC');
  it('of before a letter could name several are not lost', () =>
    expect(callsOf({ ...emptyDraft, call })).toEqual([{ id: 'new', call }]));
  it('are those chosen since', () =>
    expect(callsOf({ ...emptyDraft, call, calls: [{ id: 'a', call }] })).toEqual([{ id: 'a', call }]));
  it('may be none yet', () => expect(callsOf(emptyDraft)).toEqual([]));
});
