import 'fake-indexeddb/auto';
import browser from 'webextension-polyfill';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ringBells } from '../../src/background/bells.ts';
import { saveCall } from '../../src/store/call-store.ts';
import { appendEvents, deleteCase } from '../../src/store/case-store.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { clearStorage } from '../../src/platform/storage.ts';
import { draft, event } from '../support/case.ts';

const english = () => Promise.resolve('en');
let icon: string | undefined;
let badge: string | null | undefined;
let told: { title: string; message: string }[];
let allowed: boolean;

const addressee = (name: string) => ({ name, host: `${name.toLowerCase()}.example` });

async function sentOn(id: string, name: string, day: string): Promise<void> {
  const drafted = { type: 'drafted' as const, draft: { ...draft, addressee: addressee(name) }, channel: 'email' };
  await appendEvents(id, [event(drafted, id), event({ type: 'sent', day }, id)]);
}

const alarm = async () => {
  const found = (await browser.alarms.getAll()).find(({ name }) => name === 'bell');
  return found && new Date(found.scheduledTime).toISOString();
};
const localNine = (year: number, month: number, day: number) => new Date(year, month - 1, day, 9).toISOString();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 12) });
  await deleteAllRecords();
  await clearStorage();
  await browser.alarms.clearAll();
  [badge, told, allowed] = [undefined, [], true];
  vi.spyOn(browser, 'action', 'get').mockReturnValue({
    setIcon: async ({ path }: { path: Record<string, string> }) => void (icon = path[16]),
    setBadgeText: async ({ text }: { text: string | null }) => void (badge = text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  } as never);
  vi.spyOn(browser, 'runtime', 'get').mockReturnValue({
    getManifest: () => ({ action: {} }),
    getURL: (path: string) => path,
  } as never);
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({ contains: async () => allowed } as never);
  vi.spyOn(browser, 'notifications', 'get').mockReturnValue({
    create: async (_: string, one: { title: string; message: string }) => void told.push(one),
  } as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('waits until nine in the morning of the day', async () => {
  await sentOn('a', 'Alfa', '2026-11-24');
  await ringBells(english, 'aloud');
  expect([badge, told, await alarm()]).toEqual(['', [], localNine(2027, 1, 4)]);
  vi.setSystemTime(new Date(2027, 0, 4, 8, 59));
  await ringBells(english, 'aloud');
  expect(told).toEqual([]);
  vi.setSystemTime(new Date(2027, 0, 4, 9));
  await ringBells(english, 'aloud');
  expect([badge, told]).toEqual(['1', [expect.objectContaining({ title: 'A request needs you', message: 'Alfa' })]]);
  expect(icon).toBe('/icons/due-16.png');
});

it('after a long sleep rings once, for all that was missed', async () => {
  const names = ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot'];
  for (const [n, name] of names.entries()) await sentOn(name, name, `2026-11-1${n}`);
  vi.setSystemTime(new Date(2027, 2, 1, 15));
  await Promise.all([ringBells(english, 'aloud'), ringBells(english, 'aloud')]);
  await ringBells(english, 'aloud');
  expect(told).toEqual([
    expect.objectContaining({ title: '6 requests need you', message: 'Alfa, Bravo, Charlie, Delta, +2' }),
  ]);
  expect([badge, await alarm()]).toEqual(['6', undefined]);
});

it('makes no noise about what the user just did, and none without the permission', async () => {
  await sentOn('a', 'Alfa', '2026-11-10');
  await appendEvents('a', [event({ type: 'identity-asked', day: '2026-11-20' }, 'a')]);
  await ringBells(english, 'quiet');
  await ringBells(english, 'aloud');
  expect([badge, told]).toEqual(['1', []]);
  allowed = false;
  await sentOn('b', 'Bravo', '2026-09-01');
  await ringBells(english, 'aloud');
  expect([badge, told]).toEqual(['2', []]);
});

it('a bell that was put off rings again on its day', async () => {
  await sentOn('a', 'Alfa', '2026-10-01');
  await ringBells(english, 'aloud');
  await appendEvents('a', [event({ type: 'snoozed', until: '2026-12-01' }, 'a')]);
  await ringBells(english, 'quiet');
  expect([badge, told.length, await alarm()]).toEqual(['', 1, localNine(2026, 12, 1)]);
  expect(icon).toBe('/icons/16.png');
  vi.setSystemTime(new Date(2026, 11, 1, 9, 30));
  await ringBells(english, 'aloud');
  expect([badge, told.length]).toEqual(['1', 2]);
});

it('a clock put back rings nothing twice, and a case that is gone rings no more', async () => {
  await sentOn('a', 'Alfa', '2026-10-01');
  await ringBells(english, 'aloud');
  vi.setSystemTime(new Date(2026, 10, 20, 12));
  await ringBells(english, 'aloud');
  vi.setSystemTime(new Date(2026, 10, 24, 13));
  await ringBells(english, 'aloud');
  expect(told.length).toBe(1);
  await deleteCase('a');
  await ringBells(english, 'quiet');
  expect([badge, await alarm()]).toEqual(['', undefined]);
});

const call = {
  date: '2026-11-20',
  from: '14:00',
  to: '14:30',
  zone: 'Europe/Amsterdam',
  direction: 'outgoing' as const,
};

async function noted(id: string, name: string, kept?: string): Promise<void> {
  await saveCall({
    version: 1,
    id,
    company: { name },
    call,
    savedAt: '2026-11-20T14:31:00Z',
    ...(kept ? { kept: { words: kept, url: 'https://a.example/', day: '2026-11-20' } } : {}),
  });
}

it('a noted call rings once, a week before its recording may be erased, and no longer than it may exist', async () => {
  await noted('k1', 'Alfa');
  await ringBells(english, 'aloud');
  expect([badge, told, await alarm()]).toEqual(['', [], localNine(2026, 12, 13)]);
  vi.setSystemTime(new Date(2026, 11, 13, 9));
  await ringBells(english, 'aloud');
  await ringBells(english, 'aloud');
  expect(told).toEqual([expect.objectContaining({ title: 'A recording may soon be erased', message: 'Alfa' })]);
  expect([badge, await alarm()]).toEqual(['1', localNine(2026, 12, 20)]);
  vi.setSystemTime(new Date(2026, 11, 20, 9));
  await ringBells(english, 'aloud');
  expect([badge, told.length, await alarm()]).toEqual(['', 1, undefined]);
});

it('sets the bell of a call that was noted before nine on the day of the call', async () => {
  vi.setSystemTime(new Date(2026, 10, 20, 8));
  await noted('k1', 'Alfa');
  await ringBells(english, 'quiet');
  expect([badge, await alarm()]).toEqual(['', localNine(2026, 12, 13)]);
});

it('goes by the time that the company itself names, and rings beside requests', async () => {
  await noted('k1', 'Alfa', 'kept for 10 days');
  await sentOn('b', 'Bravo', '2026-09-01');
  await ringBells(english, 'aloud');
  expect([badge, told]).toEqual(['2', [expect.objectContaining({ title: '2 requests need you' })]]);
  expect(told[0]?.message.split(', ').toSorted()).toEqual(['Alfa', 'Bravo']);
});

it('is quiet once a letter that asks for the recording was sent', async () => {
  await noted('k1', 'Alfa', 'kept for 10 days');
  const drafted = {
    type: 'drafted' as const,
    draft: { ...draft, addressee: addressee('Alfa'), call },
    channel: 'email',
  };
  await appendEvents('a', [event(drafted, 'a'), event({ type: 'sent', day: '2026-11-24' }, 'a')]);
  await ringBells(english, 'aloud');
  expect([badge, told]).toEqual(['', []]);
});
