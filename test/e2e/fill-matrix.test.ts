import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildContentScript, injectScript, openChromium, type OpenedPage } from '../../scripts/evaluate/browser.ts';
import { planFill, valuesOf } from '../../src/fields/plan.ts';
import { buildMatrix, installMatrix } from '../support/fill-matrix.ts';
import type { Browser, Page } from 'playwright-core';

const sender = {
  name: 'Anna van den Berg',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  subject: 'Verzoek',
  message: `Geachte heer, mevrouw,\n\nGraag ontvang ik de opname van ons gesprek.\nU hebt daarvoor één maand.\n\n${'Ik noem u alles wat u nodig hebt. '.repeat(5)}\n\nAnna van den Berg`,
  messageShort: 'Graag ontvang ik de opname van ons gesprek.\nAnna van den Berg',
};

interface Held {
  id: string;
  role: string;
  state: string;
}

let browser: Browser;
let tab: Page;
let page: OpenedPage;
const read = () => tab.evaluate<Held[]>('readMatrix()');

async function openMatrix(code: string): Promise<void> {
  tab = await browser.newPage();
  const html =
    '<!doctype html><html lang="en"><title>Contact</title><body><script type="module" src="/matrix.js"></script>';
  await tab.route('**/*', (route) => {
    const isScript = route.request().url().endsWith('/matrix.js');
    return route.fulfill(
      isScript ? { body: code, contentType: 'text/javascript' } : { body: html, contentType: 'text/html' },
    );
  });
  await tab.goto('https://www.matrix.example/contact');
  await tab.waitForFunction('globalThis.isMatrixReady === true');
}

beforeAll(async () => {
  installMatrix();
  const [code, script] = await Promise.all([buildMatrix(), buildContentScript('fill')]);
  browser = await openChromium();
  await openMatrix(code);
  page = await injectScript(tab, script);
}, 300_000);
afterAll(() => browser?.close());

const solid = (text: string) => text.replace(/\s/g, '');

/** True when a control's framework holds what its role was to get. */
function isRight({ id, role, state }: Held): boolean {
  if (role === 'topic') return state === 'Privacy';
  if (role === 'phone') return /^(\+31|0|31)?612345678$/.test(state);
  if (role === 'message') return solid(state) === solid(id === 'react-limit' ? sender.messageShort : sender.message);
  return state === (role === 'email' ? sender.email : sender.name);
}

const wrong = (all: Held[]) => all.filter((one) => !isRight(one));

it('fills forty-three controls so that their frameworks keep it, also when drawn again, and takes it back', async () => {
  const before = await read();
  expect(before.length).toBe(43);
  const { url, forms } = await page.ask({ type: 'page/scan' });
  const values = forms.flatMap((form) => valuesOf(planFill(form, sender).fills));
  const report = await page.ask({ type: 'page/fill', order: { url, values } });
  expect(wrong(await read()), JSON.stringify(report)).toEqual([]);
  expect(report).toMatchObject({ ok: true, notKept: [] });
  expect(wrong(await read())).toEqual([]);
  await tab.evaluate('rerenderMatrix()');
  await tab.waitForTimeout(300);
  expect(wrong(await read())).toEqual([]);
  await page.ask({ type: 'page/undo' });
  await tab.waitForTimeout(300);
  expect((await read()).filter(({ state }, n) => solid(state) !== solid(before[n]?.state ?? ''))).toEqual([]);
}, 60_000);
