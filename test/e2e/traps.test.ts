import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildContentScript, openChromium, openPage, type OpenedPage } from '../../scripts/evaluate/browser.ts';
import { planFill, valuesOf } from '../../src/fields/plan.ts';
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
let script: string;

beforeAll(async () => {
  browser = await openChromium();
  const html = fs.readFileSync('test/fixtures/traps.html', 'utf8');
  script = await buildContentScript('fill');
  page = await openPage(await browser.newPage(), 'https://www.traps.example/contact', html, script);
});
afterAll(() => browser?.close());

it('fills what a person can see and reach, and none of the traps', async () => {
  const { url, forms } = await page.ask({ type: 'page/scan' });
  const [form] = forms;
  expect(form?.fields.map(({ role }) => role)).toEqual(['name', 'email', 'message']);
  const { fills } = planFill(form ?? { fields: [], left: [], hasMessage: false }, sender);
  const values = valuesOf(fills);
  expect(await page.ask({ type: 'page/fill', order: { url, values } })).toMatchObject({ ok: true, notKept: [] });
  const held = await page.evaluate<string[]>(
    `Array.from(document.querySelectorAll('input, textarea'), (e) => e.name + '=' + e.value).filter((text) => !text.endsWith('='))`,
  );
  expect(held).toEqual(['naam=Anna van den Berg', 'mail=anna@postbus.example', 'bericht=Hele brief.']);
});

it('has eighty-four traps to offer', async () => {
  const inShadow = 1;
  expect(await page.evaluate('document.querySelectorAll(".trap").length')).toBe(84 - inShadow);
});

/** Opens a page with a form for each field: a telephone number, beside a message. */
async function openForms(fields: readonly string[]): Promise<OpenedPage> {
  const phone = '<label>Telefoon <input class="one"></label>';
  const message = '<p><label>Bericht <textarea></textarea></label></p>';
  const forms = fields.map((field) => `<form class="contact">${message}${field.replace('@', phone)}</form>`);
  const html = `<!doctype html><html lang="nl"><title>Contact</title>${forms.join('\n')}`;
  return openPage(await browser.newPage(), 'https://www.traps.example/contact', html, script);
}

async function fillAll(opened: OpenedPage) {
  const { url, forms } = await opened.ask({ type: 'page/scan' });
  const values = forms.flatMap((form) => valuesOf(planFill(form, sender).fills));
  const report = await opened.ask({ type: 'page/fill', order: { url, values } });
  const held = 'Array.from(document.querySelectorAll(".one"), ({ value }) => value)';
  return { report, held: await opened.evaluate<string[]>(held) };
}

const over = 'position:absolute;inset:0;background:#fff';
it('leaves what lies under something else, or cannot be clicked, when it comes to fill it', async () => {
  const fields = [
    `<div style="position:relative">@<div style="${over}"></div></div>`,
    `<div style="position:relative">@<img alt="" style="${over};width:100%;height:100%"></div>`,
    `<div style="position:relative;z-index:0;"><div style="background:#eee"><span style="position:relative;z-index:-1">@</span></div></div>`,
    `<div style="pointer-events:none">@</div>`,
    `<div style="height:1500px"></div><div style="position:relative">@<div style="${over}">Niets te zien</div></div>`,
  ];
  const opened = await openForms(fields);
  const { report, held } = await fillAll(opened);
  expect(held).toEqual(fields.map(() => ''));
  expect(report).toMatchObject({ kept: { length: fields.length }, notKept: fields.map(() => ({ why: 'hidden' })) });
  expect(await opened.evaluate('scrollY')).toBe(0);
});

it('fills what a person can see, however it is laid out', async () => {
  const fields = [
    '<div style="overflow:auto;height:60px"><div style="height:300px"></div>@</div>',
    '<div style="overflow:hidden;border-radius:9px;padding:2px">@</div>',
    '<div style="height:1500px"></div>@',
    '<div style="position:relative">@<span style="position:absolute;left:4px;top:4px;background:#fff">Telefoon</span></div>',
    '<div style="position:relative">@<div style="position:absolute;inset:0;pointer-events:none;border:1px solid"></div></div>',
    '<div style="clip-path:inset(0 round 8px)">@</div>',
    '<div style="filter:drop-shadow(0 0 2px #000)">@</div>',
    '<div style="opacity:.95">@</div>',
    '<div style="transform:translateX(10px)">@</div>',
    '<div style="height:10px;overflow:visible">@</div>',
    '<div style="overflow:hidden;height:8px"><div style="position:absolute;left:400px">@</div></div>',
    '<div style="content-visibility:auto">@</div>',
    '<details open><summary>Meer</summary>@</details>',
    '<div style="columns:2">@</div>',
    '<div style="position:fixed;bottom:0;left:0;right:0;height:80px;background:#fff">Cookies?</div>@',
    '<div style="position:fixed;top:0;right:0;width:200px;height:90px;overflow:auto"><div style="height:2000px"></div>@</div>',
  ];
  const { report, held } = await fillAll(await openForms(fields));
  expect(held).toEqual(fields.map(() => sender.phone));
  expect(report).toMatchObject({ ok: true, notKept: [] });
});
