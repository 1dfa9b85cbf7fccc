import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { storedCases } from '../support/stored.ts';

let server: Server;
let browser: Chrome;
const SITE = 'http://www.voorbeeld-energie.example/klantenservice';

/** What lies on the disk, and what in the memory of the browser. */
async function dump(): Promise<{ disk: string; memory: string }> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/ui/app/index.html'));
  const [disk, memory] = await page.evaluate(async () =>
    Promise.all(
      [chrome.storage.local.get(), chrome.storage.session.get()].map(async (all) => JSON.stringify(await all)),
    ),
  );
  await page.close();
  return { disk: disk ?? '', memory: memory ?? '' };
}

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: Record<
        'updateProfileConfiguration' | 'updateExtensionConfiguration',
        (part: object) => Promise<void>
      >;
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, browser.id);
  // That loads the extension anew.
  const app = browser.url('src/ui/app/index.html');
  await vi.waitFor(() => extensions.goto(app), { timeout: 10_000, interval: 200 });
  await extensions.close();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A private window on the site; gives back what closes it. */
async function openPrivately(): Promise<() => Promise<void>> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/ui/app/index.html'));
  const id = await page.evaluate(async (url) => (await chrome.windows.create({ incognito: true, url }))?.id, SITE);
  const isLoaded = (windowId: number) => chrome.tabs.query({ windowId }).then(([tab]) => tab?.status === 'complete');
  await expect.poll(() => page.evaluate(isLoaded, id!), { timeout: 5000 }).toBe(true);
  return async () => {
    await page.evaluate((window) => chrome.windows.remove(window), id!);
    await page.close();
  };
}

describe('in a private window', () => {
  const WORDS = 'Ik besprak privézaken en wil niet dat anderen ernaar luisteren.';
  it('a letter that was begun stays as long as the window, and never touches the disk', async () => {
    const before = await dump();
    const close = await openPrivately();
    const popup = await browser.clickToolbar(SITE);
    await popup.click('objection-recording');
    await popup.type('situation', WORDS);
    await popup.close();
    const again = await browser.clickToolbar(SITE);
    await again.waitFor(`document.querySelector('[name=situation]')?.value === ${JSON.stringify(WORDS)}`);
    await again.close();
    const during = await dump();
    expect(during.memory).toContain(WORDS);
    expect(during.disk).toBe(before.disk);
    expect(await storedCases(browser)).toEqual([]);
    await close();
    await expect.poll(async () => (await dump()).memory).not.toContain(WORDS);
    const closeNext = await openPrivately();
    const next = await browser.clickToolbar(SITE);
    await next.waitFor(`document.querySelector('[data-name="objection-recording"]')`);
    expect(await next.text()).not.toContain(WORDS);
    await next.close();
    await closeNext();
    expect((await dump()).disk).toBe(before.disk);
  });

  it('a search on the site finds what is there, and leaves nothing on the disk or in memory', async () => {
    const before = await dump();
    const close = await openPrivately();
    const popup = await browser.clickToolbar(SITE);
    const ask = (type: string, rest = '') =>
      popup.evaluate<{ ok: boolean; value: object }>(
        `chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => chrome.runtime.sendMessage({ type: '${type}', tabId: id${rest} }))`,
      );
    expect(await ask('find-on-site', ', known: []')).toMatchObject({ ok: true, value: { state: 'done' } });
    expect(server.visits.map(({ url }) => url)).toContain('http://www.voorbeeld-energie.example/privacy');
    expect(await ask('find-progress')).toMatchObject({ ok: true, value: { state: 'done' } });
    const after = await dump();
    expect(after.disk).toBe(before.disk);
    expect(after.memory).not.toMatch(/voorbeeld-energie|@/);
    await popup.close();
    await close();
  });
});
