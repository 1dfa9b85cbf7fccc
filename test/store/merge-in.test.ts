import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { importAll, holdPiece } from '../../src/background/import.ts';
import { canonical } from '../../src/core/canonical.ts';
import { mergeEvents } from '../support/merge-events.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { deleteCase } from '../../src/store/case-store.ts';
import { nextAttachment } from '../../src/store/kept-files.ts';
import { listAttachments } from '../support/list-attachments.ts';
import { changeCall, listCalls } from '../../src/store/call-store.ts';
import { listCases, listClosedBefore } from '../../src/store/case-lists.ts';
import { listEvents, listRecords } from '../../src/store/records.ts';
import { mergeIn } from '../../src/store/merge-in.ts';
import { anyEvents } from '../support/any-events.ts';
import { draft, event } from '../support/case.ts';

const runs = { numRuns: 30, seed: 1982 };
const held = async () => canonical(mergeEvents((await listEvents()).events));
const drafted = event({ type: 'drafted', draft, channel: 'email' });
const picture = (id: string, caseId = 'c1') => ({
  id,
  case: caseId,
  name: 'page.jpg',
  data: `data:image/jpeg;base64,${id}`,
});
const call = (savedAt: string, notes: string): SavedCall => ({
  version: 1,
  id: 'k1',
  company: { name: 'Modelbank N.V.' },
  call: { date: '2026-11-20', from: '10:00', to: '10:15', zone: 'Europe/Amsterdam', direction: 'outgoing' },
  notes,
  savedAt,
});

beforeEach(() => deleteAllRecords());
afterAll(() => deleteAllRecords());

describe('what the database takes from elsewhere', () => {
  it('is the union, from either side and in any grouping', async () => {
    const same = fc.asyncProperty(anyEvents, anyEvents, async (a, b) => {
      await deleteAllRecords();
      await mergeIn(a);
      await mergeIn(b);
      const one = await held();
      await deleteAllRecords();
      await mergeIn(b);
      await mergeIn(a);
      expect([one, await held()]).toEqual([canonical(mergeEvents(a, b)), canonical(mergeEvents(a, b))]);
    });
    await fc.assert(same, runs);
  });
  it('changes nothing the second time', async () => {
    const same = fc.asyncProperty(anyEvents, async (a) => {
      await deleteAllRecords();
      await mergeIn(a, [picture('p1')], [call('2026-11-20T10:00:00.000Z', 'n')]);
      const once = [await held(), await listAttachments(), await listCases({ limit: 50 }), await listCalls()];
      // What was dropped with its case comes as new each time and is dropped again.
      await mergeIn(a, [picture('p1')], [call('2026-11-20T10:00:00.000Z', 'n')]);
      expect([await held(), await listAttachments(), await listCases({ limit: 50 }), await listCalls()]).toEqual(once);
    });
    await fc.assert(same, runs);
  });
  it('does not bring back what was deleted, with its files', async () => {
    await mergeIn([drafted], [picture('p1')]);
    await deleteCase('c1');
    await mergeIn([drafted], [picture('p1')]);
    expect([(await listCases({ limit: 9 })).cases, await listAttachments()]).toEqual([[], []]);
  });
  it('stays as it is where a newer Tapeback wrote it', async () => {
    const later = { id: 'x', case: 'c1', order: 9, type: 'telepathy', more: { deep: [1] } };
    expect(await mergeIn([drafted, later, { odd: true }])).toEqual({ added: 2, broken: 1 });
    expect(await listRecords(9)).toContainEqual(later);
  });
  it('takes no file’s place, and leaves out files of no case', async () => {
    await mergeIn([drafted], [picture('p1')]);
    await mergeIn([], [{ ...picture('p1'), data: 'data:text/plain;base64,AAAA' }, picture('p2', 'nobody')]);
    expect(await listAttachments()).toEqual([picture('p1')]);
    expect([(await nextAttachment(undefined))?.id, await nextAttachment('p1')]).toEqual(['p1', undefined]);
  });
  it('of a call keeps what was saved last', async () => {
    const [early, late] = [call('2026-11-20T10:00:00.000Z', 'early'), call('2026-11-21T10:00:00.000Z', 'late')];
    for (const one of [late, early]) await mergeIn([], [], [one]);
    expect((await listCalls()).calls).toEqual([late]);
    // A change counts from its own moment, not from when the call was noted.
    await changeCall({ ...early, letGo: true }, new Date('2026-11-22T10:00:00Z'));
    await mergeIn([], [], [late]);
    expect((await listCalls()).calls).toMatchObject([{ notes: 'early', letGo: true }]);
  });
});

describe('an import in pieces', () => {
  const piece = { type: 'import-piece' as const, id: 'i1' };
  it('is taken whole or not at all', async () => {
    holdPiece({ ...piece, n: 0, events: [drafted] });
    expect(await importAll('i1', 2, 'here')).toMatchObject({ ok: false, why: 'storage' });
    expect(await listRecords(9)).toEqual([]);
    holdPiece({ ...piece, n: 1, attachments: [picture('p1')] });
    expect(await importAll('i1', 2, 'here')).toEqual({ ok: true, value: { added: 1, broken: 0 } });
    expect(await listAttachments()).toEqual([picture('p1')]);
    expect(await importAll('i1', 2, 'here')).toMatchObject({ ok: false });
  });
});

it('closed requests are found by the day they changed last', async () => {
  const closed = (id: string, at: string) => [
    { ...event({ type: 'drafted', draft, channel: 'email' }, id), at },
    { ...event({ type: 'closed' }, id), at, order: 1 },
  ];
  await mergeIn([...closed('old', '2024-11-24T10:00:00.000Z'), ...closed('new', '2024-11-26T10:00:00.000Z'), drafted]);
  expect((await listClosedBefore('2024-11-25', 9)).map(({ id }) => id)).toEqual(['old']);
});

describe('what an import takes', () => {
  const rewritten = { ...drafted, draft: { ...draft, letter: { subject: 'S', body: 'another letter' } } };
  const bodyHere = async () => JSON.stringify((await listEvents()).events);
  it.each([
    ['here', 'another letter', false],
    ['there', 'another letter', true],
  ] as const)('of two records under one name it keeps the one that counts: %s', async (counts, text, isTheirs) => {
    await mergeIn([drafted], [], [call('2026-11-20T10:00:00.000Z', 'mine')]);
    await mergeIn([rewritten], [], [call('2026-11-25T10:00:00.000Z', 'theirs')], counts);
    expect((await bodyHere()).includes(text)).toBe(isTheirs);
    expect((await listCalls()).calls.map(({ notes }) => notes)).toEqual([isTheirs ? 'theirs' : 'mine']);
  });
  it('is counted as what there is more', async () => {
    const noted = event({ type: 'noted', text: 'n' });
    expect((await mergeIn([drafted, noted], [], [call('2026-11-20T10:00:00.000Z', 'mine')], 'here')).added).toBe(3);
    expect((await mergeIn([drafted, noted], [], [call('2026-11-20T10:00:00.000Z', 'mine')], 'here')).added).toBe(0);
    await deleteCase('c1');
    expect((await mergeIn([drafted, noted], [], [], 'here')).added).toBe(0);
    const gone = event({ type: 'drafted', draft, channel: 'email' }, 'c2');
    await mergeIn([gone]);
    const deleted = { ...event({ type: 'deleted' }, 'c2'), id: 'deleted/c2' };
    expect((await mergeIn([deleted, event({ type: 'noted', text: 'n' }, 'c2')], [], [], 'here')).added).toBe(0);
  });
});
