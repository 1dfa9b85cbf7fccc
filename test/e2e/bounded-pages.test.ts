import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildContentScript, openChromium, openPage } from '../../scripts/evaluate/browser.ts';

const times = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');
const field = (n: number, extra = '') => `<label>Naam ${n} <input name="f${n}" ${extra}></label>`;
const message = '<label>Uw bericht <textarea></textarea></label><button>Verstuur</button>';
const long = 'woord '.repeat(20_000);

const pages: Record<string, string> = {
  '10,000 fields': `<form>${times(10_000, field)}${message}</form>`,
  '10,000 fields with two labels each': `<form>${times(10_000, (n) => `<label for="i${n}">Naam</label><input id="i${n}"><label for="i${n}">Nog</label>`)}${message}</form>`,
  '10,000 fields in a row': `<form>${'<b></b><input>'.repeat(10_000)}${message}</form>`,
  '1,000 forms': times(1000, (n) => `<form>${field(n)}${message}</form>`),
  'one long name for 2,000 fields': `<form><p id="a">${long}</p>${times(2000, (n) => field(n, 'aria-labelledby="a a a"'))}</form>`,
  '300 fields in 300 boxes each': `<form>${times(300, (n) => '<div>'.repeat(300) + field(n) + '</div>'.repeat(300))}</form>`,
};

let browser: Browser;
let script: string;
beforeAll(async () => {
  browser = await openChromium();
  script = await buildContentScript('fill');
});
afterAll(() => browser?.close());

/** Most processor time that a scan may take, in seconds. */
const MOST = 0.5;

it.each(Object.entries(pages))('%s are looked at in part, in time, and that is said', async (_, body) => {
  const page = await browser.newPage();
  const html = `<!doctype html><html lang="nl"><title>Contact</title><h1>Contact</h1>${body}`;
  const opened = await openPage(page, 'https://www.site.example/contact', html, script);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  // The page's own layout is no part of it.
  await opened.evaluate('document.body.offsetHeight');
  const before = await spent();
  const { inPart } = await opened.ask({ type: 'page/scan' });
  const took = (await spent()) - before;
  expect({ inPart, inTime: took <= MOST || took }).toEqual({ inPart: true, inTime: true });
  await page.close();
});
