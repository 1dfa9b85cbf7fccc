import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildContentScript, injectScript, openChromium, type OpenedPage } from '../../scripts/evaluate/browser.ts';
import { planFill, valuesOf } from '../../src/fields/plan.ts';
import type { FillReport } from '../../src/fields/shape.ts';
import { launchChrome } from '../support/chrome.ts';
import { demoPage } from '../support/demo-site.ts';
import { serve } from '../support/server.ts';
import { describeCall, introduce } from '../support/walk.ts';
import type { Browser, Page } from 'playwright-core';

const sender = {
  name: 'Anna van den Berg',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  country: 'NL',
  subject: 'Verzoek',
  message: 'Graag ontvang ik de opname van ons gesprek.',
  messageShort: 'Graag de opname.',
};

let browser: Browser;
let script: string;
let tab: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([openChromium(), buildContentScript('fill')]);
});
afterAll(() => browser?.close());

const name = '<label>Naam <input id="n"></label>';
const email = '<label>E-mail <input id="m"></label>';
const message = '<label>Bericht <textarea id="b"></textarea></label>';

/** A page whose own script runs, with Tapeback's beside it. */
async function open(fields: string, pageScript: string): Promise<OpenedPage> {
  tab = await browser.newPage();
  const body = `<!doctype html><html lang="nl"><title>Contact</title><form class="contact" id="f">${fields}</form><script>${pageScript}</script>`;
  await tab.route('**/*', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await tab.goto('https://www.lastig.example/contact');
  return injectScript(tab, script);
}

async function fill(page: OpenedPage): Promise<FillReport> {
  const { url, forms } = await page.ask({ type: 'page/scan' });
  const { fills } = planFill(forms[0] ?? { fields: [], left: [], hasMessage: false }, sender);
  return page.ask({ type: 'page/fill', order: { url, values: valuesOf(fills) } });
}

const held = (id: string) => tab.evaluate<string>(`document.getElementById('${id}').value`);

describe('a form that is hard to fill ends with a report', () => {
  it('drawn anew at every key, with all that is in it', async () => {
    const page = await open(
      name + email + message,
      `const state = {}; const f = document.getElementById('f'); const html = f.innerHTML;
      f.addEventListener('input', ({ target }) => { state[target.id] = target.value; f.innerHTML = html;
        for (const id in state) document.getElementById(id).value = state[id]; });`,
    );
    expect(await fill(page)).toMatchObject({ ok: true, notKept: [] });
    expect(await Promise.all(['n', 'm', 'b'].map(held))).toEqual([sender.name, sender.email, sender.message]);
    expect(await page.ask({ type: 'page/undo' })).toEqual({ restored: 3 });
    expect(await Promise.all(['n', 'm', 'b'].map(held))).toEqual(['', '', '']);
  });
  it('of five thousand fields', async () => {
    const many = '<label>Maat <input></label>'.repeat(5000);
    const report = await fill(await open(name + email + message + many, ''));
    expect(report).toMatchObject({ ok: true, kept: { length: 3 }, notKept: [] });
    expect(await held('b')).toBe(sender.message);
  });
  it('with a list of ten thousand', async () => {
    const options = Array.from({ length: 10_000 }, (_, n) => `<option>Landstreek ${n}</option>`).join('');
    const list = `<label>Land <select id="c">${options}<option>Nederland</option></select></label>`;
    expect(await fill(await open(name + list + message, ''))).toMatchObject({ ok: true, notKept: [] });
    expect(await held('c')).toBe('Nederland');
  });
  it('whose own script has changed everything that fields and events are made of', async () => {
    const page = await open(
      name + email + message,
      `const fail = { configurable: true, get() { throw new Error('no'); }, set() { throw new Error('no'); } };
      for (const Type of [HTMLInputElement, HTMLTextAreaElement]) Object.defineProperty(Type.prototype, 'value', fail);
      for (const name of ['isConnected', 'ownerDocument']) Object.defineProperty(Node.prototype, name, fail);
      for (const element of document.querySelectorAll('input, textarea')) for (const name of ['value', 'form', 'labels', 'focus', 'getBoundingClientRect']) Object.defineProperty(element, name, fail);
      EventTarget.prototype.dispatchEvent = Event.prototype.composedPath = () => { throw new Error('no'); };
      document.addEventListener('input', () => { throw new Error('no'); });`,
    );
    expect(await fill(page)).toMatchObject({ ok: true, notKept: [] });
    const texts = 'Array.from(document.querySelectorAll("input, textarea"), ({ value }) => value)';
    expect(await page.evaluate(texts)).toEqual([sender.name, sender.email, sender.message]);
  });
  it('where a field is taken away, covered or hidden meanwhile', async () => {
    const page = await open(
      name + email + `<label>Telefoon <input id="t"></label>` + message,
      `document.getElementById('n').addEventListener('input', () => {
        document.getElementById('m').remove(); document.getElementById('t').style.opacity = 0;
        const box = document.getElementById('b').getBoundingClientRect(); const sheet = document.body.appendChild(document.createElement('div'));
        sheet.style = 'position:absolute;background:#fff;width:100%;left:0;top:' + box.top + 'px;height:' + box.height + 'px'; });`,
    );
    const why = ['gone', 'hidden', 'hidden'].map((one) => ({ why: one }));
    expect(await fill(page)).toMatchObject({ ok: true, kept: { length: 1 }, notKept: why });
  });
  it('in a frame that disappears', async () => {
    const inner = `<form class='contact'>${name}${message}</form>`.replaceAll('"', "'");
    const page = await open(
      name + message,
      `const frame = document.createElement('iframe'); frame.srcdoc = ${JSON.stringify(inner)}; document.body.append(frame);
      document.getElementById('n').addEventListener('input', () => frame.remove());`,
    );
    await tab.waitForFunction('document.querySelector("iframe").contentDocument.querySelector("textarea")');
    const { url, forms } = await page.ask({ type: 'page/scan' });
    expect(forms.length).toBe(2);
    const values = forms.flatMap((form) => valuesOf(planFill(form, sender).fills));
    const report = await page.ask({ type: 'page/fill', order: { url, values } });
    expect(report).toMatchObject({ ok: true, kept: { length: 2 }, notKept: [{ why: 'gone' }, { why: 'gone' }] });
  });
});

it('a page that goes elsewhere half-way: the user is told, and the draft and the case are still there', async () => {
  const leave = `<script>document.addEventListener('input', () => location.assign('/elders'))</script>`;
  const server = await serve((host, path) => {
    const page = demoPage(host, path);
    return path === '/klantenservice' && page ? page + leave : (page ?? '<!doctype html><title>Elders</title>');
  });
  const chrome = await launchChrome('dist/chrome', server.port);
  try {
    const page = await chrome.context.newPage();
    await page.goto('http://www.voorbeeld-energie.example/klantenservice');
    const popup = await chrome.clickToolbar(page.url());
    await popup.click('access-recording');
    await describeCall(popup);
    await introduce(popup);
    await popup.click('preview-fill');
    await popup.waitFor(`document.querySelector('[data-name="fill-preview"]')`);
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="trouble"]')`);
    await page.waitForURL('**/elders');
    await popup.close();
    await page.goto('http://www.voorbeeld-energie.example/');
    const again = await chrome.clickToolbar(page.url());
    await again.waitFor(`document.querySelector('[data-name="back"]')`);
    await again.click('back');
    await again.waitFor(`document.querySelector('[name="body"]')?.value.includes('Anna van den Berg')`);
    await again.close();
  } finally {
    await chrome.close();
    server.close();
  }
}, 60_000);
