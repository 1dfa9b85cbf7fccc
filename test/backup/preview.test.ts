import { expect, it } from 'vitest';
import { previewOf } from '../../src/backup/preview.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import { draft, event } from '../support/case.ts';

const drafted = event({ type: 'drafted', draft, channel: 'email' });
const sent = event({ type: 'sent', day: '2026-11-24' });
const call: SavedCall = {
  version: 1,
  id: 'k1',
  company: { name: 'Modelbank N.V.' },
  call: { date: '2026-11-20', from: '10:00', to: '10:15', zone: 'Europe/Amsterdam', direction: 'outgoing' },
  savedAt: '2026-11-20T10:00:00.000Z',
};
const backup = (events: unknown[], calls: SavedCall[] = []) => ({
  made: '2026-11-25T10:00:00.000Z',
  events,
  calls,
  attachments: [],
  kept: [],
  unreadable: [],
});

it.each([
  ['the letter', { ...drafted, draft: { ...draft, letter: { subject: 'S', body: 'x' } } }],
  ['the address', { ...drafted, draft: { ...draft, addressee: { ...draft.addressee, email: 'x@x.example' } } }],
  ['the day it was sent', { ...sent, day: '2026-11-01' }],
  ['what happened', { ...sent, type: 'closed' }],
])('shows that the backup has %s otherwise', (_, other) => {
  const { conflicts, added, grown } = previewOf([drafted, sent], backup([other]));
  expect([conflicts.length, added, grown]).toEqual([1, 0, 0]);
  expect(conflicts[0]?.there).toBe(other);
});

it('shows a noted call that is otherwise, and nothing that is the same in another order', () => {
  const turned = Object.fromEntries(Object.entries(sent).toReversed());
  const noted = { ...call, notes: 'y' };
  expect(previewOf([drafted, sent], backup([turned], [call]), [call]).conflicts).toEqual([]);
  expect(previewOf([drafted, sent], backup([], [noted]), [call]).conflicts).toEqual([{ here: call, there: noted }]);
});

it('of a case that is deleted nothing is a conflict', () => {
  const deleted = { ...event({ type: 'deleted' }), id: 'deleted/c1' };
  expect(previewOf([deleted], backup([{ ...sent, day: '2026-11-01' }])).conflicts).toEqual([]);
});
