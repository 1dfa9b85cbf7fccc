import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { buildContentScript, injectScript, openChromium, openPage } from '../../scripts/evaluate/browser.ts';
import type { Verdict } from '../../src/detect/shape.ts';

const url = 'https://www.winkel.example/contact';
/** The reader's own limit is 45 ms; a slow machine gets more, a reader without a limit takes seconds. */
const SLOWEST_MS = 2000;

let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await openChromium();
  script = await buildContentScript('read');
});
afterAll(() => browser?.close());

/** What the reader makes of a page that its own script may have spoilt, and how long it took. */
async function readSpoilt(html: string, spoil?: () => void): Promise<Verdict> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction('document.body !== null');
  if (spoil) await page.evaluate(spoil);
  const verdict = await timed(page);
  await page.close();
  return verdict;
}

async function timed(page: Page): Promise<Verdict> {
  const opened = await injectScript(page, script);
  const start = performance.now();
  const verdict = await opened.ask({ type: 'page/read' });
  expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
  return verdict;
}

const contact = '<title>Contact</title><h1>Contact</h1><p>Mail <a href="mailto:info@winkel.example">ons</a>.</p>';

describe('a page that', () => {
  it('has 100,000 nodes is read in part', async () => {
    const html = `${contact}${'<i>x</i>'.repeat(100_000)}<footer><a href="/privacy">Privacy</a></footer>`;
    const verdict = await readSpoilt(html);
    expect(verdict.addresses[0]?.email).toBe('info@winkel.example');
  });
  it('is 10,000 elements deep is read', async () => {
    // Not shown: Chromium's own layout gives up on such a page.
    const verdict = await readSpoilt(`<style>html { display: none }</style>${contact}`, () => {
      let inner: HTMLElement = document.body;
      for (let n = 0; n < 10_000; n++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'diep';
    });
    expect(verdict.kinds[0]?.kind).toBe('contact');
  });
  it.each([
    ['2 MB of text', 'woord '],
    ['2 MB of addresses', 'a@a.nl '],
    ['2 MB of no address', 'a.a@'],
    ['2 MB of numbers', '0 '],
  ])('holds %s in one node is read', async (_, part) => {
    const verdict = await readSpoilt(`${contact}<p>${part.repeat(2_000_000 / part.length)}</p>`);
    expect(verdict.kinds[0]?.kind).toBe('contact');
  });
  it('overwrites prototypes is read as any other', async () => {
    const verdict = await readSpoilt(contact, () => {
      const refuse = () => {
        throw new Error('no');
      };
      for (const { prototype } of [Element, Node, Document, Array, String, RegExp, Map])
        for (const name of Object.getOwnPropertyNames(prototype))
          if (name !== 'constructor' && Object.getOwnPropertyDescriptor(prototype, name)?.configurable)
            Object.defineProperty(prototype, name, { get: refuse, configurable: true });
    });
    expect(verdict.addresses[0]?.email).toBe('info@winkel.example');
  });
  it('changes without end is read', async () => {
    const verdict = await readSpoilt(contact, () => {
      setInterval(() => document.body.append(document.createElement('p')), 0);
      new MutationObserver((seen) => seen.forEach(() => document.body.lastChild?.remove())).observe(document.body, {
        childList: true,
      });
    });
    expect(verdict.kinds[0]?.kind).toBe('contact');
  });
  it('names its form and fields like methods is read', async () => {
    const names = ['getAttribute', 'querySelectorAll', 'childNodes', 'parentNode', 'children', 'nodeType', 'localName'];
    const forms = names.map((name) => `<form name="${name}" id="${name}"><input name="${name}"></form>`).join('');
    expect((await readSpoilt(forms + contact)).addresses[0]?.email).toBe('info@winkel.example');
  });
  it('is written from right to left, or with letters nobody sees, is read', async () => {
    const text = `<html dir="rtl">${contact}<p>pri\u200bva\u00adcy@win\u2060kel.example</p><p>\u202e\u202d\u2066${'\u200f'.repeat(5000)}</p>`;
    expect((await readSpoilt(text)).addresses.map(({ email }) => email)).toContain('privacy@winkel.example');
  });
  it('has frames in frames names those it cannot read', async () => {
    const frames =
      '<iframe srcdoc="<iframe srcdoc=&quot;x&quot;></iframe>"></iframe><iframe src="https://elders.example/"></iframe>';
    const tab = await browser.newPage();
    const page = await openPage(tab, url, contact + frames.repeat(3), script);
    // Until a frame is at its address, or refused, it is an empty one of the page's own.
    await tab.waitForLoadState();
    expect((await page.ask({ type: 'page/read' })).foreignFrames).toContain('elders.example');
  });
  it.each([
    [
      'SVG',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><a href="/privacy"><text>Privacy</text></a></svg>',
    ],
    ['XML', 'application/xml', '<a><b>Privacy</b></a>'],
    ['plain text', 'text/plain', 'Privacy'],
    ['JSON', 'application/json', '{"a":1}'],
    ['no markup at all', 'text/html', ''],
  ])('is %s gives a verdict of nothing', async (_, contentType, body) => {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ body, contentType }));
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction('document.readyState === "complete"');
    expect((await timed(page)).kinds[0]?.kind).toMatch(/^(other|contact)$/);
    await page.close();
  });
});
