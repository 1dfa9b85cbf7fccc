import { localDay } from '../../src/core/date.ts';
import type { Chrome, Popup } from './chrome.ts';

/** Fills in a call made today above its letter, as a user would. */
export async function describeCall(popup: Popup): Promise<void> {
  await popup.type('date', localDay(new Date()));
  await popup.type('from', '00:15');
  await popup.type('companyNumber', '+31201234567');
  await popup.type('customerNumber', '12345678');
}

/** Enters the user's details, once. */
export async function introduce(popup: Popup): Promise<void> {
  await popup.type('name', 'Anna van den Berg');
  await popup.type('email', 'anna@postbus.example');
  await popup.waitFor(`document.querySelector('[name="body"]')?.value.includes('anna@postbus.example')`);
}

/** Goes from the icon to a filled form on the demo company's site; returns the screenshots it took, in order. */
export async function walkMainJob(chrome: Chrome, folder: string): Promise<string[]> {
  const shots: string[] = [];
  const shoot = async (popup: Popup, name: string) => {
    const file = `${folder}/${shots.length + 1}-${name}.png`;
    await popup.screenshot(file);
    shots.push(file);
  };
  const page = await chrome.context.newPage();
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto('http://www.modelbank.example/privacy');
  const first = await chrome.clickToolbar(page.url());
  await first.waitFor(`document.querySelector('[data-name="recording-notice"]')`);
  await shoot(first, 'company');
  await first.close();
  await page.goto('http://www.voorbeeld-energie.example/klantenservice');
  const popup = await chrome.clickToolbar(page.url());
  await popup.click('access-recording');
  await popup.waitFor(`document.querySelector('[name="from"]')`);
  await shoot(popup, 'call');
  await describeCall(popup);
  await introduce(popup);
  await popup.waitFor(`document.querySelector('[name="body"]:not([readonly])')`);
  await shoot(popup, 'letter');
  await popup.click('preview-fill');
  await popup.waitFor(`document.querySelector('[data-name="fill-preview"]')`);
  await shoot(popup, 'preview');
  await popup.click('fill');
  await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
  await shoot(popup, 'filled');
  await page.screenshot({ path: `${folder}/6-page.png` });
  await popup.click('sent');
  await popup.waitFor(`document.querySelector('[data-name="kept"]')`);
  await popup.close();
  await page.goto(chrome.url('src/ui/app/index.html'));
  await page.waitForSelector('[data-name="case"]');
  await page.screenshot({ path: `${folder}/7-requests.png` });
  return [...shots, `${folder}/6-page.png`, `${folder}/7-requests.png`];
}
