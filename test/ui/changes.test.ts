import { expect, it } from 'vitest';
import { emptyDraft } from '../../src/platform/drafts.ts';
import { changed, type Change } from '../../src/ui/popup/changes.ts';
import type { Session } from '../../src/ui/popup/shape.ts';

const session = { host: 'modelbank.example', draft: { ...emptyDraft, language: 'nl' }, notSaved: undefined } as Session;
const after = (...changes: readonly Change[]) => changes.reduce<Session | undefined>(changed, session);

it('two changes of the draft before the next picture are both there', () => {
  const both = after({ do: 'write', patch: { step: 'letter' } }, { do: 'write', patch: { request: 'access' } });
  expect(both?.draft).toEqual({ ...emptyDraft, language: 'nl', step: 'letter', request: 'access' });
});

it('what was found of the page leaves the draft as it was written meanwhile', () => {
  const found = after({ do: 'write', patch: { step: 'fill' } }, { do: 'set', part: { notSaved: { said: 'x' } } });
  expect(found).toMatchObject({ notSaved: { said: 'x' }, draft: { step: 'fill', language: 'nl' } });
});

it('a draft that is thrown away is empty, and nothing else changes', () => {
  expect(after({ do: 'reset' })).toEqual({ ...session, draft: emptyDraft });
});

it('no change writes into the session that is on screen', () => {
  const before = structuredClone(session);
  after({ do: 'write', patch: { step: 'done' } }, { do: 'set', part: { host: 'b' } }, { do: 'reset' });
  expect(session).toEqual(before);
});

it('before it is loaded only loading does anything', () => {
  expect(changed(undefined, { do: 'write', patch: { step: 'fill' } })).toBeUndefined();
  expect(changed(undefined, { do: 'load', session })).toBe(session);
});
