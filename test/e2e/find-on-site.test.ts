import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/platform/messages.ts';
import { findingsOf } from '../../src/site-search/findings.ts';
import type { SiteSearch } from '../../src/site-search/shape.ts';
import { launchChrome, type Chrome, type Popup } from '../support/chrome.ts';
import { serveSites, type SiteServer } from '../support/made-up-sites.ts';
import { outcomes, searchSites } from '../support/search-sites.ts';

let server: SiteServer;
let browser: Chrome;
let page: Page;

beforeAll(async () => {
  server = await serveSites(searchSites);
  browser = await launchChrome('dist/chrome', server.port);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const tab = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`;
const ask = <T>(popup: Popup, type: string, rest = {}) =>
  popup.evaluate<Answer<T>>(
    `${tab}.then((tabId) => chrome.runtime.sendMessage({ type: '${type}', tabId, ...${JSON.stringify(rest)} }))`,
  );
const pagesAsked = () =>
  server.asked.filter(({ path }) => path !== '/favicon.ico').map(({ host, path }) => `${host}${path}`);

/** Opens a site and the popup on it, as the user does. */
async function openSite(host: string): Promise<Popup> {
  await page.goto(`http://${host}/`);
  server.asked.length = 0;
  const popup = await browser.clickToolbar(page.url());
  await popup.waitFor(`/\\w{4}/.test(document.body.innerText)`);
  return popup;
}

async function search(popup: Popup, known: string[] = []): Promise<SiteSearch> {
  const answer = await ask<SiteSearch>(popup, 'find-on-site', { known });
  if (!answer.ok) throw new Error(`${answer.why} ${answer.detail}`);
  return answer.value;
}

const told = ({ pages }: SiteSearch) => pages.map((one) => (one.state === 'failed' ? one.why : one.state));

describe('the search on the site in front', () => {
  it('asks for nothing before the press', async () => {
    const popup = await openSite('www.winkel.example');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await ask(popup, 'find-progress')).toMatchObject({ ok: false });
    expect(pagesAsked()).toEqual([]);
    await popup.close();
  });

  it('finds the company’s own address with its sentence and page, in two requests without cookies, referrer or anything of the user', async () => {
    const popup = await openSite('www.winkel.example');
    const end = await search(popup);
    expect(findingsOf(end)).toEqual([
      expect.objectContaining({
        email: 'privacy@winkel.example',
        quote: 'Vragen over je privacy? Mail naar privacy@winkel.example.',
        page: { url: 'http://www.winkel.example/privacy', title: 'Privacyverklaring', sought: 'statement' },
      }),
    ]);
    const gets = server.asked.filter(({ path }) => path !== '/favicon.ico');
    expect(gets.map(({ method, path, url }) => `${method} ${path} ${url}`).toSorted()).toEqual([
      'GET /contact /contact',
      'GET /privacy /privacy',
    ]);
    for (const { headers } of gets) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
      expect(headers).not.toHaveProperty('authorization');
    }
    // Nor does an answer leave a cookie behind.
    expect(await page.evaluate('document.cookie')).toBe('account=anna');
    expect(await ask(popup, 'find-progress')).toMatchObject({ ok: true, value: { state: 'done' } });
    await popup.close();
  });

  it.each(outcomes)('on %s ends in “%s”', { timeout: 20_000 }, async (host, outcome, found) => {
    const popup = await openSite(host);
    const end = await search(popup);
    expect(told(end)).toEqual([outcome]);
    expect(findingsOf(end).map(({ email }) => email)).toEqual(found);
    expect(pagesAsked()).toEqual(outcome === 'elsewhere' ? [] : [`${host}/privacy`]);
    await popup.close();
  });

  it('goes under a page’s strictest policy, and runs nothing there', async () => {
    const popup = await openSite('streng.example');
    expect(findingsOf(await search(popup))[0]).toMatchObject({ email: 'privacy@winkel.example' });
    await popup.close();
  });

  it('has nothing to ask for on a page without links, but what the directory knows of this origin', async () => {
    const popup = await openSite('kaal.example');
    expect(await search(popup)).toEqual({ state: 'done', pages: [] });
    const known = ['http://kaal.example/privacy', 'http://elders.example/privacy'];
    expect(told(await search(popup, known))).toEqual(['missing']);
    expect(pagesAsked()).toEqual(['kaal.example/privacy']);
    await popup.close();
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const popup = await openSite('traag.example');
    const searching = search(popup);
    await expect.poll(() => ask(popup, 'find-progress')).toMatchObject({ value: { state: 'running' } });
    const stopped = await ask<SiteSearch>(popup, 'stop-finding');
    expect(stopped).toMatchObject({ ok: true, value: { state: 'stopped', pages: [{ why: 'stopped' }] } });
    expect(await searching).toMatchObject({ state: 'stopped' });
    await popup.close();
  });

  it('leaves nothing in storage', async () => {
    const own = await browser.context.newPage();
    await own.goto(browser.url('src/ui/app/index.html'));
    const kept = await own.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(kept).not.toMatch(/privacy@|\/privacy/);
    await own.close();
  });
});
