import { expect, it } from 'vitest';
import { draftKind, emptyDraft } from '../../src/platform/drafts.ts';

it.each(['details', 'you'])('a draft of an earlier version that stood on “%s” goes on at its letter', (step) => {
  const stored = { ...emptyDraft, step, request: 'erasure', edits: { short: 'My own words' } };
  expect(draftKind.schema.parse(stored)).toEqual({ ...stored, step: 'letter' });
});

it('a draft keeps the step it is on', () => {
  const steps = ['home', 'letter', 'fill', 'done'] as const;
  expect(steps.map((step) => draftKind.schema.parse({ ...emptyDraft, step }).step)).toEqual(steps);
});
