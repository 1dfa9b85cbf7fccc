import fs from 'node:fs';
import WebP from 'node-webpmux';
import type { Page } from 'playwright-core';
import type { Chrome } from '../../test/support/chrome.ts';
import { captions, type Step } from './captions.ts';
import { TODAY } from './demo-cases.ts';
import { named, openOn, speak } from './views.ts';

/** The size that the stores require; pages are enlarged in it, so that their text is readable. */
const STAGE = { width: 1280, height: 800 };
const ZOOM = 1.25;
const POPUP = { width: 400 * ZOOM, height: 560 * ZOOM };
/** Long enough to read a line and look where it points. */
const FRAME_MS = 2600;
/** Stores show five pictures. */
const forStores: readonly Step[] = ['company', 'letter', 'preview', 'filled', 'kept'];

const style = `
  * { box-sizing: border-box; margin: 0 }
  body { position: relative; width: ${STAGE.width}px; height: ${STAGE.height}px; overflow: hidden; font: 600 26px system-ui, sans-serif }
  .site { position: absolute; inset: 0 }
  .popup { position: absolute; top: 8px; right: 12px; border-radius: 10px; box-shadow: 0 8px 32px rgb(0 0 0 / 35%) }
  p { position: absolute; inset: auto 0 0; padding: 18px 28px; background: #0b6b5d; color: #fff }`;

const sender = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };

type Format = 'webp' | 'jpeg';

const image = (kind: string, png?: Buffer) =>
  png ? `<img class="${kind}" alt="" src="data:image/png;base64,${png.toString('base64')}">` : '';

/** Draws one picture: the site, the popup over it as in the browser, and what happens. */
async function set(stage: Page, site: Buffer, popup: Buffer | undefined, words: string): Promise<void> {
  await stage.setContent(`<style>${style}</style>${image('site', site)}${image('popup', popup)}<p>${words}</p>`);
  await stage.bringToFront();
  await stage.waitForTimeout(150);
}

async function take(stage: Page, format: Format): Promise<Buffer> {
  const session = await stage.context().newCDPSession(stage);
  const { data } = await session.send('Page.captureScreenshot', { format, quality: 75 });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** Goes through the main job, from the site to the stored request, and shows each step; some without the popup over the page. */
async function walk(site: Page, view: Page, show: (step: Step, popup?: Page) => Promise<void>): Promise<void> {
  await show('icon');
  await show('company', view);
  await view.click(named('access-recording'));
  await view.fill('[name=date]', TODAY);
  await view.fill('[name=from]', '14:15');
  await view.fill('[name=companyNumber]', '+31201234567');
  await show('call', view);
  await view.waitForSelector('[name=body]');
  await show('letter', view);
  await view.click(named('preview-fill'));
  await view.waitForSelector(named('fill-preview'));
  await show('preview', view);
  await view.click(named('fill'));
  await view.waitForSelector(named('outcome'));
  await site.locator('textarea').first().scrollIntoViewIfNeeded();
  await show('filled');
  await view.click(named('sent'));
  await view.waitForSelector(named('kept'));
  await show('kept', view);
}

/** Tabs share their window, so all have one size, and part of the popup's view is cut out. */
async function arrange(site: Page, view: Page, stage: Page): Promise<void> {
  for (const page of [site, view]) await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const page of [site, view, stage]) await page.setViewportSize(STAGE);
  for (const page of [site, view])
    await page.evaluate((zoom) => document.documentElement.style.setProperty('zoom', String(zoom)), ZOOM);
  await view.evaluate(() => (document.body.style.cssText = 'width: 400px; max-width: none; margin: 0'));
}

/**
 * The main job as an animation, `<folder>/walk.webp`, and its steps for the stores, `docs/store/pictures/<language>-<n>.jpg`,
 * in a language that has captions.
 */
export async function shootWalk(browser: Chrome, folder: string, language: string): Promise<void> {
  const words = captions[language];
  if (!words) return;
  await speak(browser, language);
  await browser.worker.evaluate((profile) => chrome.storage.local.set({ profile }), sender);
  const { site, view } = await openOn(browser, 'http://www.voorbeeld-energie.example/klantenservice');
  const stage = await browser.context.newPage();
  await arrange(site, view, stage);
  const pictures: Buffer[] = [];
  const store = 'docs/store/pictures';
  fs.mkdirSync(store, { recursive: true });
  await walk(site, view, async (step, shown) => {
    const popup = await shown?.screenshot({ clip: { x: 0, y: 0, ...POPUP } });
    await set(stage, await site.screenshot(), popup, words[step]);
    pictures.push(await take(stage, 'webp'));
    const place = forStores.indexOf(step);
    if (place >= 0) fs.writeFileSync(`${store}/${language}-${place + 1}.jpg`, await take(stage, 'jpeg'));
  });
  const frames = await Promise.all(pictures.map((buffer) => WebP.Image.generateFrame({ buffer, delay: FRAME_MS })));
  await WebP.Image.save(`${folder}/walk.webp`, { ...STAGE, frames, loops: 0 });
  for (const page of [site, view, stage]) await page.close();
}
