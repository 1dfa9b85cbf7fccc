import { expect, it } from 'vitest';
import type { OpenTape } from '../../src/cases/tape.ts';
import { emptyDraft, type Draft } from '../../src/platform/drafts.ts';
import { begun } from '../../src/ui/popup/begin-request.ts';

const call = { date: '2026-11-20', from: '14:00', to: '14:30', zone: 'UTC', direction: 'outgoing' as const };
const tape = (id: string): OpenTape => ({
  id,
  company: { name: 'Modelbank N.V.' },
  call,
  gone: '2026-12-20',
  ring: '2026-12-13',
  isSaid: false,
});
const keep = 'preservation-recording';
const written: Draft = {
  ...emptyDraft,
  request: keep,
  calls: [{ id: 'k1', call: { ...call, topic: 'my bill' } }],
  edits: { full: 'My own words about the first call.' },
};

it('the same letter about the same call goes on as it was left', () => {
  expect(begun(written, keep, tape('k1'))).toEqual({ request: keep });
  expect(begun(written, keep, undefined)).toEqual({ request: keep });
});

it('a letter about another call, or another request, keeps no words of the first', () => {
  expect(begun(written, keep, tape('k2'))).toEqual({
    request: keep,
    calls: [{ id: 'k2', call }],
    also: undefined,
    edits: {},
  });
  expect(begun(written, 'access', undefined)).toEqual({ request: 'access', also: undefined, edits: {} });
});
