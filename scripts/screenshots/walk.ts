import WebP from 'node-webpmux';
import type { Page } from 'playwright-core';
import type { Chrome } from '../../test/support/chrome.ts';
import { TODAY } from './demo-cases.ts';
import { named, openOn, speak } from './views.ts';

const SITE = { width: 960, height: 640 };
const POPUP = { width: 400, height: 560 };
/** Long enough to read a line and look where it points. */
const FRAME_MS = 2600;

const style = `
  * { box-sizing: border-box; margin: 0 }
  body { position: relative; width: ${SITE.width}px; height: ${SITE.height}px; overflow: hidden; font: 600 18px system-ui, sans-serif }
  .site { position: absolute; inset: 0 }
  .popup { position: absolute; top: 8px; right: 12px; border-radius: 10px; box-shadow: 0 8px 32px rgb(0 0 0 / 35%) }
  p { position: absolute; inset: auto 0 0; padding: 14px 24px; background: #0b6b5d; color: #fff }`;

const sender = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };

type Picture = Buffer | undefined;

const image = (kind: string, png: Picture) =>
  png ? `<img class="${kind}" alt="" src="data:image/png;base64,${png.toString('base64')}">` : '';

/** One picture: the site, the popup over it as the browser shows it, and what happens. */
async function frame(stage: Page, site: Picture, popup: Picture, words: string): Promise<Buffer> {
  await stage.setContent(`<style>${style}</style>${image('site', site)}${image('popup', popup)}<p>${words}</p>`);
  await stage.bringToFront();
  await stage.waitForTimeout(150);
  const session = await stage.context().newCDPSession(stage);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** The main job from the site to the kept request, as one moving picture: `<folder>/walk.webp`. */
export async function shootWalk(browser: Chrome, folder: string, language: string): Promise<void> {
  await speak(browser, language);
  await browser.worker.evaluate((profile) => chrome.storage.local.set({ profile }), sender);
  const { site, view } = await openOn(browser, 'http://www.voorbeeld-energie.example/klantenservice');
  const stage = await browser.context.newPage();
  for (const page of [site, view]) await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  // Tabs share their window, so all are of one size, and of the popup's view a part is taken.
  for (const page of [site, view, stage]) await page.setViewportSize(SITE);
  await view.evaluate(
    (width) => (document.body.style.cssText = `width: ${width}px; max-width: none; margin: 0`),
    POPUP.width,
  );
  const pictures: Buffer[] = [];
  const shoot = async (words: string, shown: { popup?: Page } = { popup: view }) => {
    const popup = await shown.popup?.screenshot({ clip: { x: 0, y: 0, ...POPUP } });
    pictures.push(await frame(stage, await site.screenshot(), popup, words));
  };
  await shoot('You phoned a company. On its site, click the Tapeback icon.', {});
  await shoot('It knows the company and how to reach it. Say what you want.');
  await view.click(named('access-recording'));
  await view.fill('[name=date]', TODAY);
  await view.fill('[name=from]', '14:00');
  await view.fill('[name=to]', '14:30');
  await view.fill('[name=companyNumber]', '+31201234567');
  await shoot('Say when you called, as well as you remember.');
  await view.click(named('next'));
  await view.waitForSelector('[name=body]');
  await shoot('The letter is ready: change what you like.');
  await view.click(named('preview-fill'));
  await view.waitForSelector(named('fill-preview'));
  await shoot('See what goes into which field before anything does.');
  await view.click(named('fill'));
  await view.waitForSelector(named('outcome'));
  await site.locator('textarea').first().scrollIntoViewIfNeeded();
  await shoot('The form is filled. Sending it is up to you.', {});
  await view.click(named('sent'));
  await view.waitForSelector(named('kept'));
  await shoot('Tapeback keeps the day on which the answer is due.');
  const frames = await Promise.all(pictures.map((buffer) => WebP.Image.generateFrame({ buffer, delay: FRAME_MS })));
  await WebP.Image.save(`${folder}/walk.webp`, { ...SITE, frames, loops: 0 });
  for (const page of [site, view, stage]) await page.close();
}
