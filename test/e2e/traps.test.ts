import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildContentScript, openChromium, openPage, type OpenedPage } from '../../scripts/evaluate/browser.ts';
import { planFill } from '../../src/fields/plan.ts';
import type { Browser } from 'playwright-core';

const sender = {
  name: 'Anna van den Berg',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  subject: 'Verzoek',
  message: 'Hele brief.',
  messageShort: 'Kort.',
};

let browser: Browser;
let page: OpenedPage;

beforeAll(async () => {
  browser = await openChromium();
  const html = fs.readFileSync('test/fixtures/traps.html', 'utf8');
  const script = await buildContentScript('fill');
  page = await openPage(await browser.newPage(), 'https://www.traps.example/contact', html, script);
});
afterAll(() => browser?.close());

it('fills what a person can see and reach, and none of the traps', async () => {
  const { url, forms } = await page.ask({ type: 'page/scan' });
  const [form] = forms;
  expect(form?.fields.map(({ role }) => role)).toEqual(['name', 'email', 'message']);
  const { fills } = planFill(form ?? { fields: [], left: [], hasMessage: false }, sender);
  const values = fills.map(({ key, value }) => ({ key, value }));
  expect(await page.ask({ type: 'page/fill', order: { url, values } })).toMatchObject({ ok: true, notKept: [] });
  const held = await page.evaluate<string[]>(
    `Array.from(document.querySelectorAll('input, textarea'), (e) => e.name + '=' + e.value).filter((text) => !text.endsWith('='))`,
  );
  expect(held).toEqual(['naam=Anna van den Berg', 'mail=anna@postbus.example', 'bericht=Hele brief.']);
});

it('has thirty-two traps to offer', async () => {
  expect(await page.evaluate('document.querySelectorAll(".trap").length')).toBe(32);
});
