import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { demoPage } from '../support/demo-site.ts';
import { profileWithAccess } from '../support/granted.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let browser: Chrome;
let dist: string;
let profile: string;

const NOTICE = 'Telefoongesprekken worden opgenomen voor trainingsdoeleinden.';
// A site that never loads a second document, and a page that looks at everything it can look at.
const app = `<!doctype html><html lang="nl"><title>Winkel</title><main><h1>Winkel</h1></main><script>
  const pages = { '/privacy': ['Privacyverklaring', '<p>${NOTICE}</p>'], '/winkel': ['Winkel', '<p>Fietsen.</p>'] };
  addEventListener('go', ({ detail: path }) => { history.pushState(null, '', path);
    const [title, text] = pages[path]; document.title = title;
    document.querySelector('main').innerHTML = '<h1>' + title + '</h1>' + text; });
</script></html>`;
const nosy = `<!doctype html><html lang="nl"><title>Privacyverklaring</title><script>
  window.seen = { changes: 0, messages: 0 };
  addEventListener('message', () => seen.messages++);
  addEventListener('DOMContentLoaded', () => {
    seen.html = document.documentElement.outerHTML;
    seen.names = Object.getOwnPropertyNames(window);
    new MutationObserver((list) => { seen.changes += list.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script><h1>Privacyverklaring</h1><p>Wij verwerken uw persoonsgegevens, zoals naam en adres.</p><p>${NOTICE}</p></html>`;

/** What the nosy page saw, and how it was before any script of ours could run. */
interface Seen {
  changes: number;
  messages: number;
  html: string;
  names: string[];
}

function page(host: string, path: string): string | undefined {
  if (host === 'app.example') return app;
  return host === 'nosy.example' ? nosy : demoPage(host, path);
}

beforeAll(async () => {
  server = await serve(page);
  ({ dist, profile } = await profileWithAccess(server.port, 'http://*/*', 'https://*/*'));
  browser = await launchChrome(dist, server.port, { profile });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  for (const folder of [dist, profile]) fs.rmSync(folder, { recursive: true, force: true });
});

const tabOf = (url: string) =>
  browser.worker.evaluate(async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id, url);
/** Badge and title of a tab, which can be asked for without access to it. */
const markOf = (id: number | undefined) =>
  browser.worker.evaluate(async (tabId) => {
    if (tabId === undefined) return ['no such tab'];
    return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
  }, id);
const mark = async (url: string) => markOf(await tabOf(url));
const registered = () => browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
const unmarked = ['', 'Tapeback'];
const recorded = ['REC', `Tapeback: Deze pagina zegt dat gesprekken worden opgenomen: “${NOTICE}”`];

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than the background waits for a page to settle. */
const settle = () => sleep(900);

async function settings(): Promise<Page> {
  const view = await browser.context.newPage();
  await view.goto(browser.url('src/ui/app/index.html#settings'));
  await view.waitForSelector('[name=watch]');
  return view;
}

async function opened(url: string): Promise<Page> {
  const tab = await browser.context.newPage();
  await tab.goto(url);
  return tab;
}

const POLICY = 'http://www.voorbeeld-energie.example/privacy';

describe('noticing pages', () => {
  it('is off until it is switched on', async () => {
    const tab = await opened(POLICY);
    await settle();
    expect(await mark(tab.url())).toEqual(unmarked);
    expect(await registered()).toEqual([]);
    await tab.close();
    const view = await settings();
    await view.selectOption('[name=language]', 'nl');
    await view.check('[name=watch]');
    await expect.poll(async () => (await registered()).length).toBe(1);
    await view.close();
  });

  it('marks the icon with the reason where there is something, and nothing on the next page', async () => {
    const tab = await opened(POLICY);
    await expect.poll(async () => (await mark(tab.url()))[0], { timeout: 5000 }).toBe('REC');
    expect((await mark(tab.url()))[1]).toMatch(/^Tapeback: Deze pagina zegt dat gesprekken worden opgenomen: “.+”$/);
    await tab.goto('http://www.voorbeeld-energie.example/');
    await settle();
    expect(await mark(tab.url())).toEqual(unmarked);
    await tab.close();
  });

  it('reads a single-page app again when its address changes', async () => {
    const tab = await opened('http://app.example/');
    const go = (path: string) => tab.evaluate((to) => dispatchEvent(new CustomEvent('go', { detail: to })), path);
    await settle();
    expect(await mark(tab.url())).toEqual(unmarked);
    await go('/privacy');
    await expect.poll(() => mark(tab.url()), { timeout: 5000 }).toEqual(recorded);
    await go('/winkel');
    await settle();
    expect(await mark(tab.url())).toEqual(unmarked);
    // There and away before the reading is done: the verdict comes too late for its page.
    await go('/privacy');
    await sleep(380);
    await go('/winkel');
    await settle();
    expect(await mark(tab.url())).toEqual(unmarked);
    await tab.close();
  });

  it('works on after the worker was stopped', async () => {
    await browser.stopWorker();
    const tab = await opened('http://app.example/');
    await tab.evaluate(() => dispatchEvent(new CustomEvent('go', { detail: '/privacy' })));
    await expect.poll(() => mark(tab.url()), { timeout: 5000 }).toEqual(recorded);
    await tab.close();
  });

  it('cannot be told by the page', async () => {
    const tab = await opened('http://nosy.example/privacyverklaring');
    await expect.poll(() => mark(tab.url()), { timeout: 5000 }).toEqual(recorded);
    await settle();
    const left = await tab.evaluate(() => {
      const { changes, messages, html, names } = (globalThis as unknown as { seen: Seen }).seen;
      const more = Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name));
      return { changes, messages, same: document.documentElement.outerHTML === html, more };
    });
    expect(left).toEqual({ changes: 0, messages: 0, same: true, more: [] });
    await tab.close();
  });

  it('leaves a site out that the user switched off, and takes it in again', async () => {
    const tab = await opened(POLICY);
    await expect.poll(async () => (await mark(tab.url()))[0], { timeout: 5000 }).toBe('REC');
    const popup = await browser.clickToolbar(tab.url());
    await popup.tick('quiet');
    await expect.poll(() => mark(tab.url())).toEqual(unmarked);
    await popup.close();
    expect((await registered())[0]?.excludeMatches).toEqual(['*://*.voorbeeld-energie.example/*']);
    await tab.reload();
    await settle();
    expect(await mark(tab.url())).toEqual(unmarked);
    const view = await settings();
    await view.click('[data-name=quiet-sites] [data-name=notice-site]');
    await expect.poll(async () => (await registered())[0]?.excludeMatches ?? []).toEqual([]);
    await tab.reload();
    await expect.poll(async () => (await mark(tab.url()))[0], { timeout: 5000 }).toBe('REC');
    await view.close();
    await tab.close();
  });

  it('pauses until it is resumed, whatever becomes of the worker', async () => {
    const view = await settings();
    await view.click('[data-name=pause]');
    await expect.poll(() => registered()).toEqual([]);
    await browser.stopWorker();
    const tab = await opened(POLICY);
    await settle();
    await view.reload();
    await view.evaluate(() => chrome.runtime.sendMessage({ type: 'list-cases', limit: 1 }));
    expect(await mark(tab.url())).toEqual(unmarked);
    await expect.poll(() => view.innerText('[data-name=pause-state]')).toContain('Gepauzeerd');
    await view.click('[data-name=resume]');
    await expect.poll(async () => (await registered()).length).toBe(1);
    await tab.reload();
    await expect.poll(async () => (await mark(tab.url()))[0], { timeout: 5000 }).toBe('REC');
    await view.click('[data-name=pause-hour]');
    await expect.poll(() => registered()).toEqual([]);
    expect(await mark(tab.url())).toEqual(unmarked);
    const alarm = await browser.worker.evaluate(() => chrome.alarms.get('resume-noticing'));
    expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(3_500_000);
    await view.click('[data-name=resume]');
    await expect.poll(() => browser.worker.evaluate(() => chrome.alarms.getAll())).toEqual([]);
    await tab.close();
    await view.close();
  });

  it('gives the access back when it is switched off, and takes the watcher and every mark away', async () => {
    const tab = await opened(POLICY);
    await expect.poll(async () => (await mark(tab.url()))[0], { timeout: 5000 }).toBe('REC');
    const view = await settings();
    const tabId = await tabOf(tab.url());
    const origins = () => browser.worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    expect(await origins()).toEqual(['http://*/*', 'https://*/*']);
    await view.uncheck('[name=watch]');
    await expect.poll(() => origins()).toEqual([]);
    await expect.poll(() => registered()).toEqual([]);
    await expect.poll(() => markOf(tabId)).toEqual(unmarked);
    expect(await browser.worker.evaluate(() => chrome.tabs.onUpdated.hasListeners())).toBe(false);
    await view.close();
    await tab.close();
  });
});

it('the watch script as built has no timers, observers or listeners', () => {
  const script = fs.readFileSync('dist/chrome/src/content/watch.iife.js', 'utf8');
  expect(script).not.toMatch(/setTimeout|setInterval|request(AnimationFrame|IdleCallback)|Observer|addEventListener/);
  expect(script).not.toMatch(/\b(window|self|top|parent)\b|postMessage|dispatchEvent|globalThis\.\w+\s*=[^=]/);
});
