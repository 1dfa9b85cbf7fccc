import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChrome, type Chrome, type Popup } from '../../test/support/chrome.ts';
import { serve } from '../../test/support/server.ts';
import { describeCall } from '../../test/support/walk.ts';
import { privatePage, siteOf, sleep, tracesIn, words } from './private-words.ts';

/** Where each private word is on disk after the browser has quit, and the paths that failed. */
export interface Traces {
  found: Record<string, string[]>;
  failed: Record<string, string>;
}

const APP = 'src/ui/app/index.html';

async function allowPrivate(browser: Chrome): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: Record<string, (part: object) => Promise<void>>;
    };
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, browser.id);
  // This reloads the extension.
  for (let tries = 0; tries < 50; tries++) {
    if (await page.goto(browser.url(APP)).catch(() => undefined)) break;
    await sleep(200);
  }
  await page.close();
}

/** A private window on a page; returns its number and a function that closes it. */
async function openPrivately(browser: Chrome, url: string): Promise<{ tabId: number; close: () => Promise<void> }> {
  const page = await browser.context.newPage();
  await page.goto(browser.url(APP));
  const id = await page.evaluate(async (at) => (await chrome.windows.create({ incognito: true, url: at }))?.id, url);
  let tabId: number | undefined;
  for (let tries = 0; tries < 50 && tabId === undefined; tries++) {
    const [tab] = await page.evaluate((windowId) => chrome.tabs.query({ windowId: windowId ?? -1 }), id);
    if (tab?.status === 'complete') tabId = tab.id;
    else await sleep(100);
  }
  const close = async () => {
    await page.evaluate((window) => chrome.windows.remove(window ?? -1), id);
    await page.close();
  };
  return { tabId: tabId ?? -1, close };
}

/** The shortcut or menu entry, passed to the background as the browser does it: with the tab it knows. */
async function press(browser: Chrome, command: string, url: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.url(APP));
  const worker = browser.context.serviceWorkers().at(-1) ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(
    async ([id, at]) => {
      const tab = (await chrome.tabs.query({})).find(({ incognito }) => incognito);
      const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: object): void };
      event.dispatch(id ?? '', { ...tab, url: at });
    },
    [command, url],
  );
  await sleep(1500);
  await page.close();
}

type Path = (browser: Chrome) => Promise<void>;

/** Each path a user may take in a private window, without ever asking to keep anything. */
const paths: Readonly<Record<string, Path>> = {
  visited: async () => undefined,
  shortcut: (browser) => press(browser, 'log-call', siteOf('shortcut')),
  phoneShortcut: (browser) => press(browser, 'on-the-phone', siteOf('phoneShortcut')),
  phoneButton: async (browser) => {
    const popup = await browser.clickToolbar(siteOf('phoneButton'));
    await popup.press('on-the-phone');
    await sleep(1500);
    const page = browser.context.pages().find((one) => one.url().includes('#on-the-phone'));
    await page?.fill('textarea', `Notitie ${words.phoneNote}`);
    await sleep(500);
  },
  framed: async (browser) => {
    const popup = await browser.clickToolbar(siteOf('framed'));
    await popup.click('edit-name');
    await popup.type('company-name', `Bedrijf ${words.company}`).catch(() => undefined);
    await popup.click('access');
    await introduceIfAsked(popup);
    await popup.click('preview-fill');
    await popup.press('allow-frame');
    await sleep(1000);
  },
};

async function introduceIfAsked(popup: Popup): Promise<void> {
  await popup.waitFor(`document.querySelector('[name="body"], [name="email"]')`);
  if (!(await popup.evaluate(`!!document.querySelector('[name="email"]')`))) return;
  await popup.type('name', `Anna ${words.name}`);
  await popup.type('email', `${words.email}@postbus.example`);
  await popup.waitFor(`document.querySelector('[name="body"]')?.value.includes('${words.email}')`);
}

/** A letter to a known company: what it is about, who writes, subject and text changed, then printed. */
async function printLetter(browser: Chrome): Promise<void> {
  const popup = await browser.clickToolbar('http://www.modelbank.example/privacy');
  await popup.click('objection-recording');
  await popup.type('situation', `Mijn situatie ${words.situation}`);
  await describeCall(popup);
  await introduceIfAsked(popup);
  await popup.waitFor(`document.querySelector('[name="body"]')`);
  await popup.type('subject', `Betreft ${words.subject}`);
  await popup.type('body', `Geachte heer, mevrouw, ${words.body}. Ik maak bezwaar tegen het gebruik van de opname.`);
  await popup.press('send-letter');
  await sleep(2500);
}

async function walk(browser: Chrome, traces: Traces): Promise<void> {
  const all: [name: string, url: string, path: Path][] = [
    ...Object.entries(paths).map(([name, path]): [string, string, Path] => [name, siteOf(name as 'visited'), path]),
    ['letter', 'http://www.modelbank.example/privacy', printLetter],
  ];
  for (const [name, url, path] of all) {
    const window = await openPrivately(browser, url);
    await path(browser).catch((error: unknown) => {
      traces.failed[name] = String(error).slice(0, 300);
    });
    await window.close().catch(() => undefined);
  }
}

/** Takes every path in private windows of one Chromium, quits it, and searches its whole profile folder. */
export async function chromiumTraces(): Promise<Traces> {
  const traces: Traces = { found: {}, failed: {} };
  const server = await serve(privatePage);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-private-'));
  try {
    const browser = await launchChrome('dist/chrome', server.port, { profile });
    await allowPrivate(browser);
    await walk(browser, traces);
    await sleep(1000);
    await browser.close();
    traces.found = tracesIn(profile);
  } finally {
    server.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
  return traces;
}
