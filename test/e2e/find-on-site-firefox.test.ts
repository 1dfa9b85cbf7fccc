import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import type { Answer } from '../../src/platform/messages.ts';
import { findingsOf } from '../../src/site-search/findings.ts';
import type { SiteSearch } from '../../src/site-search/shape.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { serveSites, type SiteServer } from '../support/made-up-sites.ts';
import { outcomes, searchSites } from '../support/search-sites.ts';

let server: SiteServer;
let firefox: Firefox;
let view: string;
let tabId: number;

beforeAll(async () => {
  server = await serveSites(searchSites);
  firefox = await launchFirefox('dist/firefox', geckoId, server.port);
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

const ask = <T>(type: string, rest = {}) =>
  firefox.evaluate<Answer<T>>(view, `browser.runtime.sendMessage(${JSON.stringify({ type, tabId, ...rest })})`);
const pagesAsked = () =>
  server.asked.filter(({ path }) => path !== '/favicon.ico').map(({ host, path }) => `${host}${path}`);

/** Opens a site and clicks the icon on it; what the popup would ask is asked from a page of ours in another tab. */
async function openSite(host: string): Promise<string> {
  const page = await firefox.newTab();
  await firefox.goto(page, `http://${host}/`);
  server.asked.length = 0;
  await firefox.clickToolbar();
  view = await firefox.newTab();
  await firefox.gotoOwn(view, 'src/ui/app/index.html');
  const find = `browser.tabs.query({}).then((tabs) => tabs.findLast((tab) => tab.url === 'http://${host}/')?.id)`;
  tabId = await firefox.evaluate<number>(view, find);
  return page;
}

async function search(known: string[] = []): Promise<SiteSearch> {
  const answer = await ask<SiteSearch>('find-on-site', { known });
  if (!answer.ok) throw new Error(`${answer.why} ${answer.detail}`);
  return answer.value;
}

const told = ({ pages }: SiteSearch) => pages.map((one) => (one.state === 'failed' ? one.why : one.state));

describe('the search on the site in front, in Firefox', () => {
  it('asks for nothing before the press; then for two pages without cookies or referrer, and finds the own address', async () => {
    const page = await openSite('www.winkel.example');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(pagesAsked()).toEqual([]);
    expect(findingsOf(await search())).toEqual([
      expect.objectContaining({
        email: 'privacy@winkel.example',
        page: { url: 'http://www.winkel.example/privacy', title: 'Privacyverklaring', sought: 'statement' },
      }),
    ]);
    const gets = server.asked.filter(({ path }) => path !== '/favicon.ico');
    expect(gets.map(({ method, url }) => `${method} ${url}`).toSorted()).toEqual(['GET /contact', 'GET /privacy']);
    for (const { headers } of gets)
      for (const name of ['cookie', 'referer', 'origin', 'authorization']) expect(headers).not.toHaveProperty(name);
    expect(await firefox.evaluate(page, 'document.cookie')).toBe('account=anna');
  });

  it.each(outcomes)('on %s ends in “%s”', { timeout: 20_000 }, async (host, outcome, found) => {
    await openSite(host);
    const end = await search();
    expect(told(end)).toEqual([outcome]);
    expect(findingsOf(end).map(({ email }) => email)).toEqual(found);
    expect(pagesAsked()).toEqual(outcome === 'elsewhere' ? [] : [`${host}/privacy`]);
  });

  it('is forbidden by a page’s strict policy, and says so', async () => {
    await openSite('streng.example');
    expect(told(await search())).toEqual(['forbidden']);
    expect(pagesAsked()).toEqual([]);
  });

  it('goes under Trusted Types', async () => {
    await openSite('typen.example');
    expect(findingsOf(await search())[0]).toMatchObject({ email: 'privacy@winkel.example' });
  });

  it('stops when it is told to', async () => {
    await openSite('traag.example');
    const searching = search();
    await expect.poll(() => ask('find-progress')).toMatchObject({ value: { state: 'running' } });
    expect(await ask('stop-finding')).toMatchObject({ value: { state: 'stopped', pages: [{ why: 'stopped' }] } });
    expect(await searching).toMatchObject({ state: 'stopped' });
  });
});
