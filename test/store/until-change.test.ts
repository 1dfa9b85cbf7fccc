import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { changesOf, countCases } from '../../src/store/case-lists.ts';
import { appendEvents, deleteCase } from '../../src/store/case-store.ts';
import { deleteAllRecords, untilCasesChange } from '../../src/store/database.ts';
import { draft, event } from '../support/case.ts';

const begun = (id: string) => event({ type: 'drafted', draft, channel: 'email' }, id);

// Test files share one database.
afterAll(deleteAllRecords);
beforeEach(deleteAllRecords);

it('is read once, and again after a case changed', async () => {
  let reads = 0;
  const read = untilCasesChange(async () => ++reads);
  expect([await read(), await read()]).toEqual([1, 1]);
  await appendEvents('a', [begun('a')]);
  expect(await read()).toBe(2);
  await deleteAllRecords();
  expect(await read()).toBe(3);
});

it('a read that failed is not kept', async () => {
  const outcomes = [Promise.reject(new Error('disk')), Promise.resolve('there')];
  const read = untilCasesChange(() => outcomes.shift()!);
  await expect(read()).rejects.toThrow('disk');
  expect(await read()).toBe('there');
});

it('what began to be read before a change is not given after it', async () => {
  let reads = 0;
  let free = () => {};
  const held = new Promise<void>((done) => (free = done));
  const read = untilCasesChange(async () => {
    reads += 1;
    if (reads === 1) await held;
    return reads;
  });
  const early = read();
  await appendEvents('a', [begun('a')]);
  expect(await read()).toBe(2);
  free();
  await early;
  expect(await read()).toBe(2);
});

it('counts and days follow each change', async () => {
  expect([await countCases(), await changesOf()]).toEqual([0, {}]);
  await appendEvents('a', [begun('a')]);
  expect(await countCases()).toBe(1);
  expect((await changesOf()).newest).toBeDefined();
  await deleteCase('a');
  expect([await countCases(), await changesOf()]).toEqual([1, {}]);
});
