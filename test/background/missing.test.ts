import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { missingCases, noteCount } from '../../src/background/missing.ts';
import { clearStorage } from '../../src/platform/storage.ts';
import { appendEvents, deleteCase } from '../../src/store/case-store.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { draft, event } from '../support/case.ts';

const begin = async (...ids: string[]) => {
  for (const id of ids) await appendEvents(id, [event({ type: 'drafted', draft, channel: 'email' }, id)]);
  await noteCount();
};

beforeEach(async () => {
  await deleteAllRecords();
  await clearStorage();
});

it('a database that was thrown away is missed, and so is what is begun in the new one', async () => {
  await begin('a', 'b', 'c');
  expect(await missingCases()).toBe(0);
  await deleteAllRecords();
  expect(await missingCases()).toBe(3);
  await begin('d');
  expect(await missingCases()).toBe(2);
});

it('what the user deleted is not missed, though the worker died before it could count', async () => {
  await begin('a', 'b', 'c');
  await deleteCase('b');
  expect(await missingCases()).toBe(0);
  await noteCount();
  await deleteCase('a');
  await begin('d');
  expect(await missingCases()).toBe(0);
});

it('what comes back from a backup is missed no more', async () => {
  await begin('a', 'b');
  await deleteAllRecords();
  await begin('a', 'b');
  expect(await missingCases()).toBe(0);
});
