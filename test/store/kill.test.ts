import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endedCall } from '../../src/cases/call.ts';
import type { CaseNews } from '../../src/cases/events.ts';
import { caseOf } from '../../src/cases/history.ts';
import { canonical } from '../../src/core/canonical.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { appendEvents, deleteCase, readCase } from '../../src/store/case-store.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { deleteCall, saveCall } from '../../src/store/call-store.ts';
import { listCases, summariseAll } from '../../src/store/case-lists.ts';
import { listEvents } from '../../src/store/records.ts';
import { mergeIn } from '../../src/store/merge-in.ts';
import { draft, event } from '../support/case.ts';
import { dyingAt } from '../support/dying-database.ts';
import { FDBFactory } from '../support/fake-indexeddb.ts';

const shared = globalThis.indexedDB;
const stores = ['attachments', 'calls', 'events', 'setAside', 'summaries'];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());
afterAll(async () => {
  await closeDatabase();
  globalThis.indexedDB = shared;
});

const begun = (id: string) => event({ type: 'drafted', draft, channel: 'email' }, id);
const later: CaseNews[] = [
  { type: 'sent', day: '2026-11-24', channel: 'email' },
  { type: 'acknowledged', day: '2026-11-25', reference: 'R1' },
  { type: 'extended', day: '2026-12-01' },
  { type: 'refused', day: '2026-12-20', ground: 'reply-claims' },
  { type: 'noted', text: 'n' },
];
const picture = (id: string) => ({ id: `p-${id}`, case: id, name: 'page.jpg', data: 'data:image/jpeg;base64,AAAA' });
const call = {
  version: 1 as const,
  id: 'call',
  company: { name: 'Modelbank N.V.' },
  call: endedCall(new Date('2026-11-24T10:00:00Z'), 'Europe/Amsterdam'),
  savedAt: '2026-11-24T11:00:00.000Z',
};

/** A life of several cases: every way in which the background writes. The events are made once, so that all runs write the same. */
const steps: (() => Promise<unknown>)[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((id) => {
  const first = begun(id);
  const rest = later.map((news) => event(news, id));
  const foreign = [
    begun(`${id}2`),
    event({ type: 'sent', day: '2026-11-24' }, `${id}2`),
    event({ type: 'noted', text: 'm' }, id),
  ];
  return [
    () => appendEvents(id, [first]),
    ...rest.map((one) => () => appendEvents(id, [one])),
    () =>
      appendEvents(
        id,
        [event({ type: 'confirmed', url: 'u', title: 't', text: 'x', picture: `p-${id}` }, id)].map((one) => ({
          ...one,
          id: `k-${id}`,
        })),
        [picture(id)],
      ),
    () => mergeIn(foreign, [picture(`${id}2`)], [{ ...call, id: 'other' }]),
    () => saveCall(call),
    () => deleteCase(`${id}2`),
    () => deleteCall('call'),
    () => deleteCall('other'),
  ];
});
const all = [...steps, () => deleteCase('c'), () => summariseAll()];

async function freshDatabase(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new FDBFactory();
}

/** Everything that is stored, as one text. */
async function dump(): Promise<string> {
  const db = await openDB('tapeback');
  const records = await Promise.all(
    stores.map(async (name) => (db.objectStoreNames.contains(name) ? db.getAll(name) : [])),
  );
  db.close();
  return canonical(records);
}

it('whenever the background dies, what was confirmed is there and nothing is half', { timeout: 60_000 }, async () => {
  const whole: string[] = [];
  await freshDatabase();
  await listCases({ limit: 1 });
  const requests = await dyingAt(Infinity, async () => {
    for (const step of all) {
      whole.push(await dump());
      await step();
    }
    whole.push(await dump());
  });
  // Dumps are requests too; only those of the steps are of interest, hence runs until one gets through.
  let points = 0;
  for (let n = 1; n < requests; n += 1) {
    await freshDatabase();
    await listCases({ limit: 1 });
    let confirmed = 0;
    await dyingAt(n, async () => {
      for (const step of all) {
        await step();
        confirmed += 1;
      }
    });
    if (confirmed === all.length) break;
    points += 1;
    await closeDatabase();
    const found = await dump();
    expect([whole[confirmed], whole[confirmed + 1]], `died at ${n}, in step ${confirmed}`).toContain(found);
  }
  expect(points).toBeGreaterThanOrEqual(500);
});

it('lines are what their events make of them', async () => {
  await freshDatabase();
  for (const step of all) await step();
  const { cases } = await listCases({ limit: 100 });
  expect(cases.length).toBe(7);
  for (const line of cases) {
    const { one } = await readCase(line.id);
    expect(line).toEqual(one && summaryOf(one, '2026-11-24'));
    expect(caseOf((await listEvents()).events.filter((event) => event.case === line.id))).toEqual(one);
  }
});
