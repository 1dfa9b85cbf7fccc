import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { appendEvents, deleteCase } from '../../src/store/case-store.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { mergeIn } from '../../src/store/merge-in.ts';
import { searchCases } from '../../src/store/search.ts';
import { draft, event } from '../support/case.ts';

const begun = (id: string, name: string) =>
  event({ type: 'drafted', draft: { ...draft, addressee: { name, host: `${id}.example` } }, channel: 'email' }, id);
const found = async (text: string, limit = 10) => (await searchCases(text, limit)).cases.map(({ id }) => id);

// Test files share one database.
afterAll(deleteAllRecords);
beforeEach(async () => {
  await deleteAllRecords();
  await appendEvents('a', [begun('a', 'Alfa Energie')]);
  await appendEvents('b', [begun('b', 'Bèta Energie')]);
});

it('every word must be found, whatever its case and accents', async () => {
  expect((await found('energie')).toSorted()).toEqual(['a', 'b']);
  expect(await found('BETA energie')).toEqual(['b']);
  expect(await found('alfa beta')).toEqual([]);
  expect(await found('')).toEqual([]);
});

it('what was written since is found, and what was deleted is not', async () => {
  expect(await found('friendly')).toEqual([]);
  await appendEvents('a', [event({ type: 'noted', text: 'They were friendly.' }, 'a')]);
  expect(await found('friendly')).toEqual(['a']);
  await mergeIn([begun('c', 'Friendly Telecom')]);
  expect((await found('friendly')).toSorted()).toEqual(['a', 'c']);
  await deleteCase('a');
  expect(await found('friendly')).toEqual(['c']);
  await deleteAllRecords();
  expect(await found('friendly')).toEqual([]);
});

it('comes in the order of lists, at most so many', async () => {
  await appendEvents('b', [event({ type: 'sent', day: '2026-11-24' }, 'b')]);
  await appendEvents('a', [event({ type: 'closed' }, 'a')]);
  expect(await found('energie')).toEqual(['b', 'a']);
  expect(await searchCases('energie', 1)).toMatchObject({ cases: [{ id: 'b' }], more: true });
});

it('two searches at once are both whole', async () => {
  expect(await Promise.all([found('alfa'), found('beta')])).toEqual([['a'], ['b']]);
});
