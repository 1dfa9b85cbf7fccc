import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asEvent } from '../../src/cases/events.ts';
import { violations } from '../support/axe.ts';
import { draft } from '../support/case.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom, storedCases } from '../support/stored.ts';

let server: Server;
let browser: Chrome;

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const PASSWORD = 'a long enough password';

async function settings() {
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/ui/app/index.html#settings'));
  await page.waitForSelector('[data-name=backup]');
  return page;
}

it('everything is saved locked, deleted, and taken back from the file after a look at what it adds', async () => {
  const drafted = asEvent('c1', { type: 'drafted', draft, channel: 'email' }, new Date());
  await askFrom(browser, { type: 'add-to-case', id: 'c1', events: [drafted] });
  const page = await settings();
  await page.fill('[name=backup-password]', PASSWORD);
  await page.fill('[name=backup-again]', `${PASSWORD}?`);
  expect(await page.isDisabled('[data-name=save-backup]')).toBe(true);
  await page.fill('[name=backup-again]', PASSWORD);
  expect(await violations(page)).toEqual([]);
  const [saving] = await Promise.all([page.waitForEvent('download'), page.click('[data-name=save-backup]')]);
  const file = await saving.path();
  expect([saving.suggestedFilename(), fs.readFileSync(file, 'utf8').includes('Modelbank')]).toEqual([
    expect.stringMatching(/^tapeback-\d{4}-\d\d-\d\d\.json$/),
    false,
  ]);
  const [table] = await Promise.all([page.waitForEvent('download'), page.click('[data-name=save-table]')]);
  expect(fs.readFileSync(await table.path(), 'utf8')).toContain('Modelbank N.V.,modelbank.example,');
  await askFrom(browser, { type: 'delete-all' });
  const dump = await page.evaluate(async () => [await chrome.storage.local.get(), await chrome.alarms.getAll()]);
  expect([await storedCases(browser), ...dump]).toEqual([[], {}, []]);

  await page.setInputFiles('[data-name=open-backup]', file);
  await page.fill('[name=unlock-password]', 'not the password');
  await page.click('[data-name=unlock]');
  await page.waitForSelector('text=This is not the password');
  await page.fill('[name=unlock-password]', PASSWORD);
  await page.press('[name=unlock-password]', 'Enter');
  await page.waitForSelector('[data-name=backup-preview]');
  expect(await page.innerText('[data-name=backup-preview]')).toContain('One new request, 0 with something new.');
  expect(await violations(page)).toEqual([]);
  expect(await storedCases(browser)).toEqual([]);
  await page.click('[data-name=take-backup]');
  await page.waitForSelector('text=Done: one new entry.');
  expect((await storedCases(browser)).map(({ addressee }) => addressee.name)).toEqual(['Modelbank N.V.']);
  await page.close();
});

it('a file that is not ours is refused in words, and nothing is changed', async () => {
  const page = await settings();
  const before = await storedCases(browser);
  const buffer = Buffer.from('{"tapeback":"backup","version":1,"made":"<b>","parts":{}}');
  await page.setInputFiles('[data-name=open-backup]', { name: 'x.json', mimeType: 'application/json', buffer });
  await page.waitForSelector('[data-name=backup-refused]');
  expect(await page.innerText('[data-name=backup-refused]')).toContain('Place in the file: made');
  expect(await storedCases(browser)).toEqual(before);
  await page.close();
});

it('says so when the requests were taken, and what is kept beside them does not fit on the disk', async () => {
  await askFrom(browser, { type: 'delete-all' });
  const events = [asEvent('c2', { type: 'drafted', draft, channel: 'email' }, new Date())];
  const kept = [{ key: 'own-knowledge', value: { version: 1, choices: [], records: [], corrections: [] } }];
  const parts = { events, attachments: [], calls: [], kept, unreadable: [] };
  const text = JSON.stringify({ tapeback: 'backup', version: 1, made: new Date().toISOString(), parts });
  const page = await settings();
  await page.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('the disk is full'));
  });
  const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.setInputFiles('[data-name=open-backup]', file);
  await page.check('[name=with-known]');
  await page.click('[data-name=take-backup]');
  await page.waitForSelector('[data-name=import-in-part]');
  expect(await page.innerText('[data-name=import-in-part]')).toContain('Your requests are here');
  expect((await storedCases(browser)).map(({ id }) => id)).toEqual(['c2']);
  await page.close();
});
