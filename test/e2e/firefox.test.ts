import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import { localDay } from '../../src/core/date.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let firefox: Firefox;
let view: string;

beforeAll(async () => {
  server = await serve();
  firefox = await launchFirefox('dist/firefox', geckoId, server.port);
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

const named = (name: string) => `[data-name="${name}"]`;
const shows = (css: string) => firefox.waitFor(view, `!!document.querySelector(${JSON.stringify(css)})`);
const type = (name: string, value: string) => firefox.type(view, `[name="${name}"]`, value);
const click = (name: string) => firefox.click(view, `${named(name)}:not([disabled])`);

/** Opens a page, clicks the real toolbar icon on it, and opens the popup's view on that tab in another one. */
async function openOn(url: string): Promise<string> {
  const page = await firefox.newTab();
  await firefox.goto(page, url);
  await firefox.clickToolbar();
  view = await firefox.newTab();
  await firefox.gotoOwn(view, 'src/ui/app/index.html');
  const find = `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`;
  const id = await firefox.evaluate<number>(view, find);
  await firefox.goto(view, firefox.url(`src/ui/popup/index.html#tab=${id}`));
  return page;
}

describe('Firefox', () => {
  it('names the company, quotes the notice and opens the mail', async () => {
    await openOn('http://www.modelbank.example/privacy');
    await shows(named('recording-notice'));
    await click('access-recording');
    await type('date', localDay(new Date()));
    await type('from', '00:15');
    await type('companyNumber', '+31301234567');
    await type('name', 'Anna van den Berg');
    await type('email', 'anna@postbus.example');
    await click('send-mail');
    await expect.poll(() => firefox.mailtos().length, { timeout: 8000 }).toBe(1);
    const mail = new URL(firefox.mailtos()[0] ?? '');
    expect(mail.pathname).toBe('privacy@modelbank.example');
    expect(mail.searchParams.get('body')).toContain('artikel 15, derde lid, AVG');
    await shows(named('due-if-sent'));
    await click('sent');
    await shows(named('kept'));
  });

  it('leaves no empty tab behind after the mail', async () => {
    const count = `browser.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url === 'about:blank' || !tab.url).length)`;
    // The one Firefox was started with.
    await expect.poll(() => firefox.evaluate<number>(view, count), { timeout: 5000 }).toBeLessThanOrEqual(1);
  });

  it('fills the form as previewed and undoes it', async () => {
    const page = await openOn('http://www.voorbeeld-energie.example/klantenservice');
    await click('erasure');
    await click('preview-fill');
    await shows(named('fill-preview'));
    await click('fill');
    await shows(named('outcome'));
    const value = (id: string) =>
      firefox.evaluate<string>(page, `document.getElementById(${JSON.stringify(id)}).value`);
    expect(await value('naam')).toBe('Anna van den Berg');
    expect(await value('bericht')).toContain('artikel 17 AVG');
    expect(await value('website')).toBe('');
    expect(await firefox.evaluate(page, `document.querySelector('[name=akkoord]').checked`)).toBe(false);
    await click('undo-fill');
    await firefox.waitFor(view, `document.querySelector('${named('undone')}').innerText.length > 0`);
    expect(await value('naam')).toBe('');
    expect(await value('bericht')).toBe('');
  });

  it('keeps the case with its due day', async () => {
    await firefox.goto(view, firefox.url('src/ui/app/index.html'));
    await shows(named('case'));
    expect(await firefox.evaluate<string>(view, 'document.body.innerText')).toMatch(
      /Modelbank N\.V\.[\s\S]*answer due by/,
    );
  });

  it('shows the company beside the page once the icon was clicked there, and says so until then', async () => {
    const page = await firefox.newTab();
    await firefox.goto(page, 'http://www.modelbank.example/');
    await firefox.openSidebar();
    const says = (words: string) =>
      firefox.waitFor(
        view,
        `browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText.includes('${words}') ?? false`,
      );
    await says('click the Tapeback icon while you are on it');
    await firefox.clickToolbar();
    await says('privacy@modelbank.example');
    await firefox.goto(page, 'http://www.voorbeeld-energie.example/');
    await says('click the Tapeback icon while you are on it');
  });

  it('asked for no access and went nowhere but the demo sites', async () => {
    expect(await firefox.evaluate(view, 'browser.permissions.getAll().then((all) => all.origins)')).toEqual([]);
    const hosts = server.visits.map(({ url }) => new URL(url).host);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });
});
