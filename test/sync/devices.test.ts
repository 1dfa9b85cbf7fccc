import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newLock, keyFrom, type Lock } from '../../src/backup/encrypt.ts';
import type { CaseEvent } from '../../src/cases/events.ts';
import { canonical } from '../../src/core/canonical.ts';
import { deletedId } from '../../src/cases/union.ts';
import { mergeEvents } from '../support/merge-events.ts';
import { eventLine, fileNameOf, headerLine, openFile } from '../../src/sync/device-file.ts';
import { memoryFolder } from '../../src/sync/memory-folder.ts';
import { syncOnce, type Keys, type Store } from '../../src/sync/run.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { mergeIn } from '../../src/store/merge-in.ts';
import { listRecords } from '../../src/store/records.ts';
import { event } from '../support/case.ts';
import { FDBFactory } from '../support/fake-indexeddb.ts';

const PASSWORD = 'correct horse battery staple';
let lock: Lock;
let key: CryptoKey;
beforeAll(async () => {
  lock = newLock();
  key = await keyFrom(PASSWORD, lock);
});

type Files = Map<string, string>;

/** A device with a database of its own. */
interface Device {
  id: string;
  files: Files;
  disk: IDBFactory;
  keys: Keys;
}

const shared = globalThis.indexedDB;
afterAll(async () => {
  await closeDatabase();
  globalThis.indexedDB = shared;
});

/** Does something on a device: its database is the one that is open. */
async function on<T>({ disk }: Device, act: () => Promise<T>): Promise<T> {
  if (globalThis.indexedDB !== disk) await closeDatabase();
  globalThis.indexedDB = disk;
  return act();
}

const eventsOn = (device: Device) => on(device, () => listRecords(1e6));
const add = (device: Device, events: readonly CaseEvent[]) => on(device, () => mergeIn(events));
const idsOn = async (device: Device) => (await eventsOn(device)).map(({ id }) => id);
/** Everything on a device, in one order. */
const heldBy = async (device: Device) => canonical(mergeEvents(await eventsOn(device)));

const storeOf = (device: Device): Store => ({
  events: () => eventsOn(device),
  merge: async (records) => (await on(device, () => mergeIn(records))).added,
});

const newDevice = (n: number, known = new Map([[lock.salt, { lock, key }]])): Device => {
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return { id, files: new Map(), disk: new FDBFactory(), keys: { device: id, known } };
};
const sync = (device: Device) => syncOnce(memoryFolder(device.files), storeOf(device), device.keys);
const note = (id: string, caseId: string, order = 0): CaseEvent => ({
  ...event({ type: 'noted', text: id }, caseId),
  id,
  order,
});
const tombstone = (caseId: string): CaseEvent => ({ ...event({ type: 'deleted' }, caseId), id: deletedId(caseId) });

/** A source of numbers below a bound, the same for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The engine that carries files from one device to another: late, cut short, twice, under another name, or not at all. */
function carry(from: Device, to: Device, below: (n: number) => number): void {
  const names = [...from.files.keys()];
  const name = names[below(names.length || 1)];
  const text = name === undefined ? undefined : from.files.get(name);
  if (name === undefined || text === undefined || name === fileNameOf(to.id)) return;
  const luck = below(20);
  if (luck < 2) return;
  if (luck < 4) to.files.set(name, text.slice(0, below(text.length)));
  else if (luck === 4) to.files.set(name.replace('.tapeback', ` (conflict ${below(3)}).tapeback`), text);
  else if (luck === 5) to.files.delete(name);
  else if (text.length >= (to.files.get(name)?.length ?? 0)) to.files.set(name, text);
}

/** Some disaster that befalls a device's own copy of the folder. */
function harm(device: Device, below: (n: number) => number): void {
  const own = fileNameOf(device.id);
  const text = device.files.get(own);
  if (text === undefined) return;
  if (below(2) === 0) device.files.set(own, text.slice(0, below(text.length)));
  else device.files.delete(own);
}

async function settle(devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const device of devices) await sync(device);
    for (const from of devices) {
      const own = from.files.get(fileNameOf(from.id));
      for (const to of devices) if (own !== undefined) to.files.set(fileNameOf(from.id), own);
    }
  }
  for (const device of devices) await sync(device);
}

describe('several devices', () => {
  it('five of them hold the same after 4,000 events, whatever the carrier does', { timeout: 120_000 }, async () => {
    const below = chance(2014);
    const devices = Array.from({ length: 5 }, (_, n) => newDevice(n));
    const made: CaseEvent[] = [];
    while (made.length < 4_000) {
      const device = devices[below(5)]!;
      const batch = Array.from({ length: 1 + below(80) }, (_, n) => {
        const caseId = `case-${below(160)}`;
        return below(800) === 0 ? tombstone(caseId) : note(`e${made.length + n}`, caseId, below(50));
      });
      made.push(...batch);
      await add(device, batch);
      if (below(3) > 0) await sync(device);
      for (let n = below(6); n > 0; n -= 1) carry(devices[below(5)]!, devices[below(5)]!, below);
      if (below(40) === 0) harm(device, below);
    }
    await settle(devices);
    const expected = canonical(mergeEvents(made));
    for (const device of devices) expect((await heldBy(device)) === expected, device.id).toBe(true);
    expect(mergeEvents(made).length).toBeGreaterThan(2_000);
  });

  it('a second round changes no file and no event', async () => {
    const device = newDevice(1);
    await add(device, [note('a', 'c1'), note('b', 'c2')]);
    expect(await sync(device)).toMatchObject({ ok: true, given: 2, taken: 0, devices: 1 });
    const before = canonical([...device.files]);
    expect(await sync(device)).toMatchObject({ ok: true, given: 0, taken: 0 });
    expect(canonical([...device.files])).toBe(before);
  });

  it('what was deleted on one device is gone from every store and every file', async () => {
    const [one, two] = [newDevice(1), newDevice(2)];
    await add(one, [note('a', 'c1'), note('b', 'c2')]);
    await settle([one, two]);
    await add(two, [tombstone('c1')]);
    await settle([one, two]);
    expect(await idsOn(one)).toEqual(['deleted/c1', 'b']);
    const fresh = newDevice(3);
    fresh.files = new Map(one.files);
    await sync(fresh);
    expect(await idsOn(fresh)).toEqual(['deleted/c1', 'b']);
  });

  it('an event of a newer version is carried on untouched', async () => {
    const [one, two] = [newDevice(1), newDevice(2)];
    const newer = { ...note('n', 'c1'), type: 'telepathy' } as unknown as CaseEvent;
    await add(one, [newer]);
    await sync(one);
    two.files = new Map(one.files);
    let merged: readonly unknown[] = [];
    const store = { events: async () => [], merge: async (events: readonly unknown[]) => (merged = events).length };
    await syncOnce(memoryFolder(two.files), store, two.keys);
    expect(merged).toEqual([newer]);
  });
});

describe('a folder', () => {
  it(
    'opens with the password of its first device, on another that never saw the key',
    { timeout: 30_000 },
    async () => {
      const one = newDevice(1, new Map());
      one.keys.password = PASSWORD;
      await add(one, [note('a', 'c1')]);
      expect((await sync(one)).ok).toBe(true);
      const two = newDevice(2, new Map());
      two.files = one.files;
      expect(await sync(two)).toEqual({ ok: false, why: 'password' });
      two.keys.password = 'something else';
      expect(await sync(two)).toEqual({ ok: false, why: 'password' });
      two.keys.password = PASSWORD;
      expect(await sync(two)).toMatchObject({ ok: true, taken: 1 });
      expect(openFile([...two.files.values()].at(-1) ?? '')).toMatchObject({ ok: true });
      expect(two.keys.known.size).toBe(1);
    },
  );

  it.each(['zz.tapeback', '00.tapeback', `${'f'.repeat(8)}.tapeback`])(
    'goes on beside a file of somebody else, and names it: %s',
    { timeout: 30_000 },
    async (name) => {
      const [one, two] = [newDevice(1), newDevice(2)];
      await add(one, [note('a', 'c1')]);
      await sync(one);
      const foreign = newLock();
      const strange = await headerLine(await keyFrom('somebody else', foreign), newDevice(3).id, foreign);
      two.files = new Map([...one.files, [name, strange]]);
      expect(await sync(two)).toMatchObject({ ok: true, taken: 1, skipped: [name], locked: [name] });
      const late = newDevice(4, new Map());
      late.files = two.files;
      late.keys.password = 'not that one';
      expect(await sync(late)).toEqual({ ok: false, why: 'password' });
      expect(two.files.get(name)).toBe(strange);
      // Its own file in somebody else's hands is written anew.
      two.files.set(fileNameOf(two.id), strange);
      expect(await sync(two)).toMatchObject({ ok: true });
      expect(openFile(two.files.get(fileNameOf(two.id)) ?? '')).toMatchObject({ ok: true, header: { device: two.id } });
    },
  );

  it('holds nothing that can be read without the key', async () => {
    const device = newDevice(1);
    await add(device, [note('secret-id', 'secret-case')]);
    await sync(device);
    expect([...device.files.values()].join('')).not.toMatch(/secret/);
  });

  it.each([
    ['nothing', ''],
    ['JSON that is not ours', '{"a":1}\n'],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a prototype', '{"__proto__":{"tapeback":"device"},"version":1}\n'],
    ['a line without end', `{"tapeback":"device"${' '.repeat(100_000)}`],
  ])('leaves %s alone, and says so', async (_, text) => {
    const device = newDevice(1);
    await add(device, [note('a', 'c1')]);
    device.files.set('odd.tapeback', text);
    expect(await sync(device)).toMatchObject({ ok: true, given: 1, skipped: ['odd.tapeback'] });
    expect(device.files.get('odd.tapeback')).toBe(text);
  });

  it('takes nothing from a line that was moved, repeated or changed', async () => {
    const owner = newDevice(7);
    const header = await headerLine(key, owner.id, lock);
    const first = await eventLine(key, owner.id, 0, [note('a', 'c1')]);
    const second = await eventLine(key, owner.id, 1, [note('b', 'c1')]);
    const eventsIn = async (text: string) => {
      const device = newDevice(1);
      device.files.set('x.tapeback', text);
      await sync(device);
      return idsOn(device);
    };
    expect(await eventsIn(header + first + second)).toEqual(['a', 'b']);
    expect(await eventsIn(header + second + first)).toEqual([]);
    expect(await eventsIn(header + first + first)).toEqual(['a']);
    expect(await eventsIn(header + first + second.slice(0, -20))).toEqual(['a']);
    expect(
      await eventsIn(header + first.replace(/^.{9}./, (part) => part.slice(0, 9) + (part[9] === 'A' ? 'B' : 'A'))),
    ).toEqual([]);
    expect(await eventsIn(header.replaceAll(owner.id, newDevice(8).id) + first)).toEqual([]);
  });

  it('whose file of this device was written by a newer version is not touched', async () => {
    const device = newDevice(1);
    await add(device, [note('a', 'c1')]);
    const text = '{"tapeback":"device","version":2}\n';
    device.files.set(fileNameOf(device.id), text);
    expect(await sync(device)).toEqual({ ok: false, why: 'newer' });
    expect(device.files.get(fileNameOf(device.id))).toBe(text);
  });

  it('survives a file cut at any place', async () => {
    const one = newDevice(1);
    await add(
      one,
      Array.from({ length: 8 }, (_, n) => note(`e${n}`, 'c1', n)),
    );
    await sync(one);
    await add(one, [note('last', 'c2')]);
    await sync(one);
    const [all, whole] = [await eventsOn(one), one.files.get(fileNameOf(one.id)) ?? ''];
    const cut = fc.asyncProperty(fc.nat(whole.length), async (at) => {
      const [owner, reader] = [newDevice(1), newDevice(2)];
      reader.files.set(fileNameOf(one.id), whole.slice(0, at));
      await sync(reader);
      expect([0, 8, 9]).toContain((await eventsOn(reader)).length);
      await add(owner, all);
      owner.files.set(fileNameOf(one.id), whole.slice(0, at));
      await sync(owner);
      reader.files.set(fileNameOf(one.id), owner.files.get(fileNameOf(one.id)) ?? '');
      await sync(reader);
      expect(canonical(await eventsOn(reader))).toBe(canonical(all));
    });
    await fc.assert(cut, { numRuns: 80, seed: 5 });
  });
});
