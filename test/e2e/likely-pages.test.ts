import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { distWithAccess } from '../support/granted.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let browser: Chrome;
let dist: string;

const html = (body: string) => `<!doctype html><html lang="en"><title>plain</title><h1>Hello</h1>${body}</html>`;
const form = '<form><textarea></textarea></form>';
// The first five are likely, the others are not.
const LIKELY = 5;
const pages: Record<string, string> = {
  '/privacy-policy': '',
  '/en/gegevensbescherming.html': '',
  '/contact-us/': form,
  '/klantenservice': '<a href="mailto:hulp@bedrijf.example">hulp@bedrijf.example</a>',
  '/bikes': '<a href="/data-subject-request">Ask</a>',
  '/contact': 'By appointment.',
  '/': `${form}<a href="/privacy">Privacy</a>`,
  '/news/what-the-new-privacy-policy-of-a-firm-means-for-its-customers': '',
  '/contactlenses': form,
};

beforeAll(async () => {
  server = await serve((host, at) => (host === 'bedrijf.example' && at in pages ? html(pages[at] ?? '') : undefined));
  dist = distWithAccess('http://*/*', 'https://*/*');
  // What the browser makes of the rules cannot be asked; a script in place of the icon shows it.
  fs.writeFileSync(path.join(dist, 'probe.js'), "document.title = 'likely';");
  browser = await launchChrome(dist, server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(dist, { recursive: true, force: true });
});

const rules = () =>
  browser.worker.evaluate(
    () => new Promise<chrome.events.Rule[]>((answer) => chrome.declarativeContent.onPageChanged.getRules(answer)),
  );

describe('the icon', () => {
  it.each(['here', 'notice', 'due'])('can be drawn in the state “%s” by the background', async (state) => {
    const set = (name: string) =>
      browser.worker.evaluate(
        async (one) => chrome.action.setIcon({ path: { 16: `/icons/${one}-16.png`, 32: `/icons/${one}-32.png` } }),
        name,
      );
    await set(state);
    await expect(set('missing')).rejects.toThrow('Failed');
  });
});

describe('the sign of likely pages', () => {
  it('is an icon of our own in two sizes, and hides the icon nowhere', async () => {
    await expect.poll(async () => (await rules()).length, { timeout: 5000 }).toBe(1);
    const [rule] = await rules();
    const drawn = rule?.actions as { instanceType: string; imageData: object }[];
    expect(drawn.map(({ instanceType }) => instanceType)).toEqual(['declarativeContent.SetIcon']);
    expect(Object.keys(drawn[0]?.imageData ?? {})).toEqual(['16', '32']);
  });

  it('is registered once, however often the worker starts', async () => {
    const before = (await rules())[0]?.id;
    await browser.stopWorker();
    const view = await browser.context.newPage();
    await view.goto(browser.url('src/ui/app/index.html'));
    await view.evaluate(() => chrome.runtime.sendMessage({ type: 'list-cases', limit: 1 }));
    expect((await rules()).map(({ id }) => id)).toEqual([before]);
    await view.close();
  });

  it('goes by the address and what the browser sees, in every language', async () => {
    await browser.worker.evaluate(async () => {
      const { onPageChanged, RequestContentScript, PageStateMatcher } = chrome.declarativeContent;
      const [rule] = await new Promise<chrome.events.Rule[]>((answer) => onPageChanged.getRules(answer));
      const conditions = (rule?.conditions ?? []).map(
        ({ pageUrl, css }) => new PageStateMatcher({ ...(pageUrl && { pageUrl }), ...(css && { css }) }),
      );
      const actions = [new RequestContentScript({ js: ['probe.js'] })];
      await new Promise<void>((done) => onPageChanged.addRules([{ id: 'probe', conditions, actions }], () => done()));
    });
    const tab = await browser.context.newPage();
    const paths = Object.keys(pages);
    for (const at of paths.slice(0, LIKELY)) {
      // The script is sent as soon as the address is known, and may come before there is a page to run in.
      const look = async () => {
        await tab.goto(`http://bedrijf.example${at}`);
        await tab.waitForTimeout(200);
        return tab.title();
      };
      await expect.poll(look, { timeout: 10_000, message: at }).toBe('likely');
    }
    for (const at of paths.slice(LIKELY)) {
      await tab.goto(`http://bedrijf.example${at}`);
      await tab.waitForTimeout(300);
      expect(await tab.title(), at).toBe('plain');
    }
    await tab.close();
  });
});
