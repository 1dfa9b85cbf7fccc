import type { Page } from 'playwright-core';
import type { Chrome } from '../../test/support/chrome.ts';
import { askFrom } from '../../test/support/stored.ts';
import { demoCases, TODAY } from './demo-cases.ts';
import { shoot } from './shoot.ts';

export const named = (name: string) => `[data-name=${name}]`;

async function idOfActive({ worker }: Chrome): Promise<number | undefined> {
  return worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
}

/** A site in a tab, and the popup's view next to it, as "open in a window" shows it. */
export async function openOn(browser: Chrome, address: string): Promise<{ site: Page; view: Page }> {
  const site = await browser.context.newPage();
  await site.goto(address);
  await site.bringToFront();
  const id = await idOfActive(browser);
  const view = await browser.context.newPage();
  await view.goto(`${browser.url('src/ui/popup/index.html')}#tab=${id}`);
  await view.waitForSelector(named('open-app'));
  await view.waitForTimeout(400);
  return { site, view };
}

/** The language of everything from now on. */
export async function speak({ worker }: Chrome, language: string): Promise<void> {
  const settings = { version: 1, country: 'NL', watch: false, language };
  await worker.evaluate((one) => chrome.storage.local.set({ settings: one }), settings);
}

/** The popup on a page it may not read. */
export async function shootNoAccess(browser: Chrome, folder: string, language: string): Promise<void> {
  await speak(browser, language);
  const { view } = await openOn(browser, 'http://www.modelbank.example/');
  await shoot(view, folder, 'popup-no-access');
}

const homes = {
  'popup-known': 'http://www.model-utilities.example/',
  'popup-unknown': 'http://www.onbekend-telecom.example/',
  'popup-several': 'http://www.gedeelde-winkel.example/',
  'popup-notice': 'http://www.modelbank.example/privacy',
};

/** The popup from the first screen to the filled form. */
export async function shootPopup(browser: Chrome, folder: string, language: string): Promise<void> {
  await speak(browser, language);
  for (const [name, address] of Object.entries(homes)) {
    const { view } = await openOn(browser, address);
    await shoot(view, folder, name);
    await view.close();
  }
  const { view } = await openOn(browser, 'http://www.voorbeeld-energie.example/klantenservice');
  await view.click(named('access-recording'));
  await view.fill('[name=date]', TODAY);
  await view.fill('[name=from]', '14:15');
  await view.fill('[name=companyNumber]', '+31201234567');
  await shoot(view, folder, 'composer-call');
  await view.fill('[name=name]', 'Anna van den Berg');
  await view.fill('[name=email]', 'anna@postbus.example');
  await view.waitForSelector('[name=body]');
  await shoot(view, folder, 'composer-letter');
  await view.click(named('preview-fill'));
  await view.waitForSelector(named('fill-preview'));
  await shoot(view, folder, 'preview');
  await view.click(named('fill'));
  await view.waitForSelector(named('outcome'));
  await shoot(view, folder, 'filled');
  await view.close();
}

const pages = {
  cases: 'app/index.html#requests',
  calendar: 'app/index.html#calendar',
  'case-sent': 'app/index.html#case=waiting',
  'case-overdue': 'app/index.html#case=late',
  settings: 'app/index.html#settings',
  welcome: 'welcome/index.html',
};

/** The views of the app page and the welcome page, on a fixed day. */
export async function shootApp(browser: Chrome, folder: string): Promise<void> {
  for (const [id, events] of Object.entries(demoCases)) await askFrom(browser, { type: 'add-to-case', id, events });
  for (const [name, at] of Object.entries(pages)) {
    const page = await browser.context.newPage();
    await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
    await page.goto(browser.url(`src/ui/${at}`));
    await page.waitForSelector('h1');
    await page.waitForTimeout(300);
    await shoot(page, folder, name);
    await page.close();
  }
}
