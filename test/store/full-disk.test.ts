import 'fake-indexeddb/auto';
import browser from 'webextension-polyfill';
import { openDB } from 'idb';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ringBells } from '../../src/background/bells.ts';
import { fillTab } from '../../src/background/forms.ts';
import { keepPage } from '../../src/background/keep-page.ts';
import { stored } from '../../src/background/stored.ts';
import { endedCall } from '../../src/cases/call.ts';
import { canonical } from '../../src/core/canonical.ts';
import { rungItem } from '../../src/platform/bells.ts';
import { appendEvents, deleteCase, readCase } from '../../src/store/case-store.ts';
import { closeDatabase, deleteAllRecords } from '../../src/store/database.ts';
import { deleteCall, saveCall } from '../../src/store/call-store.ts';
import { listCases, summariseAll } from '../../src/store/case-lists.ts';
import { mergeIn } from '../../src/store/merge-in.ts';
import { draftItem, emptyDraft } from '../../src/platform/drafts.ts';
import { writeErrand } from '../../src/platform/errands.ts';
import { takeWish, wishToFill } from '../../src/platform/fill-here.ts';
import { followUpItem } from '../../src/platform/follow-ups.ts';
import { askFrame, giveFramesBack } from '../../src/platform/frame-access.ts';
import { notingItem, ongoingItem } from '../../src/platform/ongoing-call.ts';
import { emptyKnowledge, knowledgeItem } from '../../src/platform/own-knowledge.ts';
import { paperItem } from '../../src/platform/papers.ts';
import { profileItem, settingsItem } from '../../src/platform/settings.ts';
import { clearStorage, type Item } from '../../src/platform/storage.ts';
import { watchingItem } from '../../src/platform/noticing.ts';
import { draft, event } from '../support/case.ts';
import { FDBFactory } from '../support/fake-indexeddb.ts';
import { fullAt, type Refusal } from '../support/full-disk.ts';

const shared = globalThis.indexedDB;
const call = endedCall(new Date('2026-11-24T10:00:00Z'), 'Europe/Amsterdam');
const company = { name: 'Modelbank N.V.' };
const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
const QUOTA = 'Error: QUOTA_BYTES quota exceeded';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') });
  await clearStorage();
  await closeDatabase();
  globalThis.indexedDB = new FDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
afterAll(async () => {
  await closeDatabase();
  globalThis.indexedDB = shared;
});

interface Kept<T> {
  item: Item<T>;
  before: T;
  after: T;
}
const kept = <T>(item: Item<T>, before: T, after: T) => ({ item, before, after }) as Kept<unknown>;
const ongoing = { version: 1 as const, startedAt: '', company, phones: [], call, notes: 'a', language: 'nl' };
const followUp = { version: 1 as const, facts: {}, edits: {} };
const profile = { version: 1 as const, name: 'Anna', email: 'anna@postbus.example', country: 'NL' };
const settings = { version: 1 as const, country: 'BE', watch: false };
const paper = { version: 1 as const, id: 'p', kept: true, from: [], to: [], addressee: 'a', subject: 's', body: 'b' };

/** Everything that is kept in the browser's small store by hand; what the background writes there itself comes below. */
const items: Kept<unknown>[] = [
  kept(settingsItem, settings, { ...settings, country: 'DE' }),
  kept(profileItem, profile, { ...profile, name: 'Bea' }),
  kept(rungItem, { a: '2026-11-24' }, { a: '2026-11-25' }),
  ...[true, false].flatMap((isPrivate) => [
    kept(ongoingItem(isPrivate), ongoing, { ...ongoing, notes: 'b' }),
    kept(notingItem(isPrivate), { company, call }, { company: { name: 'B' }, call }),
    kept(knowledgeItem(isPrivate), emptyKnowledge, { ...emptyKnowledge, corrections: [] }),
    kept(watchingItem(isPrivate), { version: 1, quietSites: ['a.example'] }, { version: 1, quietSites: [] }),
    kept(draftItem('modelbank', isPrivate), { ...emptyDraft, step: 'you' }, { ...emptyDraft, step: 'letter' }),
  ]),
  kept(followUpItem('c', 'reminder'), followUp, { ...followUp, edits: { full: 'x' } }),
  kept(paperItem('p'), paper as never, { ...paper, body: 'c' } as never),
];

describe('the small store', () => {
  it.each(items.map((one, n) => [`${one.item.key} (${n})`, one] as const))(
    'full at %s: it is said, and what was there stays',
    async (_, { item, before, after }) => {
      expect(await item.set(before)).toEqual({ ok: true, value: null });
      const was = await item.get();
      vi.spyOn(browser.storage.local, 'set').mockImplementation(full);
      vi.spyOn(browser.storage.session, 'set').mockImplementation(full);
      expect(await item.set(after)).toEqual({ ok: false, why: 'storage', detail: QUOTA });
      expect(await item.get()).toEqual(was);
    },
  );
  it('full while a wish, an errand or an access is written down: nothing throws', async () => {
    vi.spyOn(browser.storage.local, 'set').mockImplementation(full);
    vi.spyOn(browser.storage.session, 'set').mockImplementation(full);
    vi.spyOn(browser, 'permissions', 'get').mockReturnValue({ request: async () => true } as never);
    const errand = { tabId: 1, draftKey: '', host: '', path: '', name: '', url: '', platform: false, asking: false };
    await wishToFill(1);
    expect(await takeWish(1)).toBe(false);
    expect(await writeErrand({ ...errand, at: '' })).toEqual({ ok: false, why: 'storage', detail: QUOTA });
    expect(await askFrame(1, 'https://forms.example')).toBe(true);
  });
  it('full when an access is to be given back: it is given back all the same', async () => {
    const remove = vi.fn<(what: unknown) => Promise<boolean>>(async () => true);
    const access = { contains: async () => false, request: async () => true, remove };
    vi.spyOn(browser, 'permissions', 'get').mockReturnValue(access as never);
    await askFrame(1, 'https://forms.example');
    vi.spyOn(browser.storage.local, 'set').mockImplementation(full);
    await giveFramesBack();
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://forms.example/*'] });
  });
  it('full when a bell is noted: the icon counts it all the same', async () => {
    const badge = vi.fn<(what: object) => Promise<void>>(async () => undefined);
    const nothing = async () => undefined;
    const action = { setIcon: nothing, setBadgeText: badge, setBadgeBackgroundColor: nothing, setTitle: nothing };
    vi.spyOn(browser, 'action', 'get').mockReturnValue(action as never);
    await appendEvents('a', [
      event({ type: 'drafted', draft, channel: 'email' }, 'a'),
      event({ type: 'sent', day: '2026-01-01' }, 'a'),
    ]);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(full);
    await ringBells(async () => 'en', 'quiet');
    expect(badge).toHaveBeenCalledWith({ text: '1' });
  });
});

/** A page in which both scripts answer. */
function openPage(): void {
  const replies: Record<string, object> = {
    'page/text': { url: 'https://modelbank.example/dank', title: 'Dank', text: 'Uw nummer is 1.' },
    'page/fill': { ok: true, kept: ['k'], notKept: [], short: ['k'] },
  };
  const executeScript = async () => [{ frameId: 0 }];
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue({ executeScript } as never);
  const tab = { id: 1, active: true, windowId: 1 };
  vi.spyOn(browser, 'tabs', 'get').mockReturnValue({
    get: async () => tab,
    captureVisibleTab: async () => 'data:image/jpeg;base64,AAAA',
    sendMessage: async (_: number, { type }: { type: string }) => ({ ok: true, value: replies[type] }),
  } as never);
}

const begun = event({ type: 'drafted', draft, channel: 'email' }, 'a');
const other = event({ type: 'drafted', draft, channel: 'letter' }, 'b');
const sent = event({ type: 'sent', day: '2026-11-24' }, 'a');
const file = { id: 'f', case: 'a', name: 'page.jpg', data: 'data:image/jpeg;base64,AAAA' };
const saved = { version: 1 as const, id: 'call', company, call, savedAt: '2026-11-24T11:00:00.000Z' };
const order = { url: 'https://modelbank.example/', values: [{ key: 'k', value: 'Anna' }] };

/** Every way in which the background writes to the database. */
const paths: Record<string, () => Promise<unknown>> = {
  'add-to-case': () => stored(appendEvents('a', [sent, event({ type: 'noted', text: 'n' }, 'a')], [file])),
  'add-to-case, a new one': () => stored(appendEvents('b', [other])),
  'merge-records': () => stored(mergeIn([other, sent], [file], [saved])),
  'delete-case': () => stored(deleteCase('a')),
  'save-call': () => stored(saveCall(saved)),
  'delete-call': () => stored(deleteCall('old')),
  'delete-all': () => stored(deleteAllRecords()),
  'keep-page': () => keepPage(1, ['read.js'], 'a'),
  'fill-form': () =>
    fillTab(1, ['fill.js'], order, { id: 'a', labels: { k: 'Naam' }, letter: { fields: ['k'], short: '' } }),
  'the lines, made anew': () => stored(summariseAll()),
};

async function dump(): Promise<string> {
  const db = await openDB('tapeback');
  const records = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  db.close();
  return canonical(records);
}

describe.each<Refusal>(['at the write', 'at the end'])('the database, full %s', (how) => {
  it.each(Object.entries(paths))(
    'of %s: the answer says so, nothing is half, and the next act works',
    async (_, act) => {
      openPage();
      await appendEvents('a', [begun]);
      await saveCall({ ...saved, id: 'old' });
      const before = await dump();
      let tried = 0;
      for (let n = 1; ; n += 1) {
        const { met, value } = await fullAt(n, how, act);
        if (!met) break;
        tried += 1;
        expect(value, `write ${n}`).toMatchObject({ ok: false, why: 'storage' });
        expect(await dump(), `write ${n}`).toBe(before);
        expect((await readCase('a')).one?.id).toBe('a');
        expect((await listCases({ limit: 10 })).total).toBe(1);
      }
      expect(tried).toBeGreaterThan(0);
    },
  );
});
