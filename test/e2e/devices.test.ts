import { afterAll, beforeAll, expect, it } from 'vitest';
import { asEvent } from '../../src/cases/events.ts';
import { draft } from '../support/case.ts';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom, storedCases } from '../support/stored.ts';

let server: Server;
let browser: Chrome;

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
  // The browser's own picker cannot be driven; a page's private folder has the same interface.
  await browser.context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: () => navigator.storage.getDirectory(),
    });
    const granted = async () => 'granted';
    Object.assign(FileSystemDirectoryHandle.prototype, { queryPermission: granted, requestPermission: granted });
  });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function settings() {
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/ui/app/index.html#settings'));
  await page.waitForSelector('[data-name=devices]');
  return page;
}

async function exchange(password: string): Promise<string> {
  const page = await settings();
  await page.fill('[name=devices-password]', password);
  await page.click('[data-name=devices-choose]');
  await page.waitForSelector('[data-name=devices-outcome]:not(:empty):has-text("Done"), [data-name=devices-problem]');
  const text = await page.innerText('[data-name=devices]');
  await page.close();
  return text;
}

it('a case goes from one device to the next through a folder, locked, and back after everything was deleted', async () => {
  const drafted = asEvent('c1', { type: 'drafted', draft, channel: 'email' }, new Date());
  await askFrom(browser, { type: 'add-to-case', id: 'c1', events: [drafted] });
  expect(await exchange('a long enough password')).toContain('Done: 0 new here, 1 given, one device.');
  const page = await settings();
  expect(await violations(page)).toEqual([]);
  const files = await page.evaluate(async () => {
    const texts: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const one of folder.values()) texts.push(await (await (one as FileSystemFileHandle).getFile()).text());
    return texts;
  });
  expect([files.length, files[0]?.includes('Modelbank')]).toEqual([1, false]);
  await page.close();
  await askFrom(browser, { type: 'delete-all' });
  expect(await storedCases(browser)).toEqual([]);
  expect(await exchange('not the right password')).toContain('Another password is needed');
  expect(await exchange('a long enough password')).toContain('1 new here');
  expect((await storedCases(browser)).map(({ addressee }) => addressee.name)).toEqual(['Modelbank N.V.']);
});
