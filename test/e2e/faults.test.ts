import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SUMMARY_VERSION } from '../../src/cases/summary.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { addEvents } from '../support/add-events.ts';
import { draft } from '../support/case.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom, storedCases } from '../support/stored.ts';
import { appViews } from '../support/views.ts';

let server: Server;
let browser: Chrome;
let dist: string;
let profile: string;
let errors: string[];

async function start(): Promise<void> {
  browser = await launchChrome(dist, server.port, { profile });
  browser.context.on('page', (page) => page.on('pageerror', (error) => errors.push(String(error))));
}

beforeAll(async () => {
  server = await serve();
  dist = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-dist-'));
  fs.cpSync('dist/chrome', dist, { recursive: true });
  profile = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-profile-'));
  await start();
});
beforeEach(() => (errors = []));
afterAll(async () => {
  await browser?.close();
  server?.close();
  for (const folder of [dist, profile]) fs.rmSync(folder, { recursive: true, force: true });
});

const appPage = async (hash = ''): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(browser.url(`src/ui/app/index.html${hash}`));
  return page;
};
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const AT = '2026-11-24T10:00:00.000Z';
const begin = (id: string) => ({ id: `${id}-0`, case: id, order: 0, at: AT, type: 'drafted', draft, channel: 'email' });

const TIMES = 80;
const TOGETHER = 8;
const noteCount = async () => {
  const { one } = await askFrom(browser, { type: 'read-case', id: 'killed' });
  return one?.events.filter(({ type }) => type === 'noted').length;
};

describe('a worker killed at random moments', () => {
  it('loses no event that it said was written', { timeout: 120_000 }, async () => {
    await askFrom(browser, { type: 'add-to-case', id: 'killed', events: [begin('killed') as never] });
    const page = await appPage();
    const confirmed: string[] = [];
    for (let n = 0; n < TIMES; n += TOGETHER) {
      const adding = page.evaluate(addEvents, [n, TOGETHER, AT] as const);
      await sleep(Math.random() * 60);
      await browser.stopWorker();
      confirmed.push(...(await adding));
    }
    const { one } = await askFrom(browser, { type: 'read-case', id: 'killed' });
    const ids = one?.events.map(({ id }) => id) ?? [];
    expect(confirmed).toHaveLength(TIMES);
    expect(ids.toSorted()).toEqual(['killed-0', ...confirmed].toSorted());
    expect(new Set(one?.events.map(({ order }) => order)).size).toBe(ids.length);
    await page.close();
  });
});

/** Waits until the extension runs, in the version on disk. */
async function isBack(version: string): Promise<void> {
  const now = async () => {
    const page = await browser.context.newPage();
    try {
      await page.goto(browser.url('src/ui/app/index.html'), { timeout: 2000 });
      return await page.evaluate(() => chrome.runtime.getManifest().version);
    } catch {
      return 'off';
    } finally {
      await page.close();
    }
  };
  await expect.poll(now, { timeout: 15_000, interval: 300 }).toBe(version);
}

/** Replaces the extension by a newer version and starts the browser anew, which is when an update takes effect. */
async function update(): Promise<void> {
  await browser.close();
  const file = path.join(dist, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string };
  fs.writeFileSync(file, JSON.stringify({ ...manifest, version: '0.1.1' }));
  await start();
  await isBack('0.1.1');
}

/** Types a reason for an objection into the popup, opened in a tab, and leaves it there. */
async function beginDraft(): Promise<void> {
  const site = await browser.context.newPage();
  await site.goto('http://www.voorbeeld-energie.example/klantenservice');
  const popup = await browser.clickToolbar(site.url());
  await popup.click('objection-recording');
  await popup.type('situation', 'Ik besprak privézaken en wil niet dat anderen ernaar luisteren.');
  await popup.type('companyNumber', '+31201234567');
  await popup.close();
}

const draftNow = async () => {
  const site = await browser.context.newPage();
  await site.goto('http://www.voorbeeld-energie.example/klantenservice');
  const popup = await browser.clickToolbar(site.url());
  await popup.waitFor(`document.querySelector('[name="situation"]')`);
  const typed = await popup.evaluate<string>(`document.querySelector('[name="situation"]').value`);
  await popup.close();
  await site.close();
  return typed;
};

describe('in the middle of a draft', () => {
  it('an update of the extension loses nothing', async () => {
    await beginDraft();
    await update();
    expect(await draftNow()).toMatch(/^Ik besprak/);
    expect(await noteCount()).toBe(TIMES);
  });
  it('nor does switching the extension off and on', async () => {
    const extensions = await browser.context.newPage();
    await extensions.goto('chrome://extensions');
    for (const enabled of [false, true])
      await extensions.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [browser.id, enabled] as const);
    await isBack('0.1.1');
    await extensions.close();
    expect(await draftNow()).toMatch(/^Ik besprak/);
    expect(await noteCount()).toBe(TIMES);
  });
});

describe('stores full of nonsense', () => {
  const nonsense: [string, unknown][] = [
    ['nothing', null],
    ['a number', 7],
    ['a text', '<b>'],
    ['a list', [1, [2], {}]],
    ['an empty thing', {}],
    ['a newer thing', { version: 99, id: 'g', type: 'unheard-of', at: 'never' }],
    ['a half thing', { version: 1, id: 'g', name: 7, steps: {}, calls: null, statements: [] }],
  ];
  const views = [...appViews('killed'), '#case=g'];

  it.each(nonsense)('%s: every view opens', { timeout: 60_000 }, async (_, value) => {
    const page = await appPage();
    const written = await page.evaluate(
      async ([one, lineVersion]) => {
        const keys = ['settings', 'profile', 'on-the-phone', 'noting', 'own-knowledge', 'frame-access', 'watching'];
        keys.push(
          'bells/rung',
          'draft:modelbank',
          'draft:voorbeeld-energie',
          'follow-up:killed:reminder',
          'errands',
          'fill-here',
        );
        const all = Object.fromEntries(keys.map((key) => [key, one]));
        await Promise.all([chrome.storage.local.set(all), chrome.storage.session.set({ ...all, 'paper:g': one })]);
        const db = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('tapeback');
          request.addEventListener('success', () => resolve(request.result));
        });
        const names = [...db.objectStoreNames];
        const change = db.transaction(names, 'readwrite');
        for (const name of names) {
          const store = change.objectStore(name);
          const keyPaths = [store.keyPath].flat();
          const id = Object.fromEntries(keyPaths.map((key) => [key, 'g']));
          store.put({
            ...(typeof one === 'object' ? (one as object) : { value: one }),
            ...id,
            rank: '0',
            version: name === 'summaries' ? lineVersion : 99,
          });
        }
        await new Promise((resolve) => change.addEventListener('complete', resolve));
        db.close();
        return names.length;
      },
      [value, SUMMARY_VERSION] as const,
    );
    expect(written).toBe(5);
    await browser.stopWorker();
    await page.close();
    for (const hash of views) {
      const view = await appPage(hash);
      await view.waitForSelector('h1');
      await expect.poll(() => view.locator('[aria-busy=true]').count(), { message: hash }).toBe(0);
      await view.close();
    }
    const popup = await browser.context.newPage();
    await popup.goto(browser.url('src/ui/popup/index.html'));
    await expect.poll(() => popup.innerText('body')).toMatch(/\w{4}/);
    await popup.goto(browser.url('src/ui/paper/index.html#g'));
    await expect.poll(() => popup.innerText('body')).toMatch(/\w{4}/);
    await popup.close();
    expect(errors).toEqual([]);
    expect((await storedCases(browser)).map(({ id }) => id)).toContain('killed');
  });
});
