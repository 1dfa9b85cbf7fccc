import fs from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome, type Chrome, type Popup } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = 'test-results/company';

let server: Server;
let browser: Chrome;
let popup: Popup | undefined;

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
afterEach(async () => {
  await popup?.close().catch(() => undefined);
  popup = undefined;
  for (const page of browser.context.pages()) if (page.url().startsWith('http')) await page.close();
});

async function openOn(url: string): Promise<Popup> {
  const page = await browser.context.newPage();
  await page.goto(url);
  popup = await browser.clickToolbar(page.url());
  return popup;
}

async function reopenOn(url: string): Promise<Popup> {
  await popup?.close().catch(() => undefined);
  popup = await browser.clickToolbar(url);
  return popup;
}

const shows = (name: string) => `document.querySelector('[data-name="${name}"]')`;
const says = (name: string, text: string) => `${shows(name)}?.innerText.includes(${JSON.stringify(text)})`;

/** The same in a fold that is closed. */
const holds = (name: string, text: string) => `${shows(name)}?.textContent.includes(${JSON.stringify(text)})`;

/** No accessibility violation, in light and in dark, and a picture of each. */
async function look(view: Popup, name: string): Promise<void> {
  await view.evaluate(`if (!globalThis.axe) { ${axe} }`);
  for (const scheme of ['light', 'dark']) {
    await view.colours(scheme);
    await view.screenshot(`${pictures}/${name}-${scheme}.png`);
    const found = await view.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' ')))`,
    );
    expect(found, `${name}, ${scheme}`).toEqual([]);
  }
}

describe('a site the directory does not know', () => {
  const url = 'http://www.onbekend-telecom.example/';

  it('is searched by a brand’s name; the company chosen is remembered for it, and forgotten when asked', async () => {
    let view = await openOn(url);
    await view.click('other-company');
    await view.type('company-search', 'postduif');
    await view.waitFor(says('search-results', 'Oude Post B.V.'));
    expect(await view.text()).toMatch(/Netherlands · brand Postduif · address known/);
    await view.evaluate(`document.querySelector('[name="company-search"]').focus()`);
    await view.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))`,
    );
    await view.waitFor(`document.activeElement?.dataset.name === 'search-result'`);
    await look(view, 'search');
    await view.click('search-result');
    await view.waitFor(says('chosen', 'You chose this for onbekend-telecom.example'));
    view = await reopenOn(url);
    await view.waitFor(says('company', 'Oude Post B.V.'));
    await view.waitFor(says('chosen', 'You chose this'));
    await view.waitFor(says('known', 'privacy@oude-post.example'));
    await view.click('forget-choice');
    await view.waitFor(says('company', 'Onbekend Telecom'));
    view = await reopenOn(url);
    await view.waitFor(says('company', 'Onbekend Telecom'));
  });
});

describe('an address older than 36 months', () => {
  const statement = 'http://privacy.oude-post.example/verklaring';

  it('is checked on the statement, opened in the same tab and read by a click there: the site agrees', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.oude-post.example/');
    popup = await browser.clickToolbar(page.url());
    await popup.waitFor(holds('check-first', 'check the privacy statement first'));
    await popup.evaluate(`document.querySelector('[data-name=more-company]').open = true`);
    await popup.waitFor(holds('by-post', 'Postlaan 3'));
    await popup.waitFor(shows('statement-steps'));
    await look(popup, 'old');
    const opened = page.waitForURL(statement);
    await popup.click('open-statement');
    await opened;
    await popup.waitFor(shows('click-there')).catch(() => undefined);
    const view = await reopenOn(statement);
    await view.waitFor(says('company', 'Oude Post B.V.'));
    await view.waitFor(says('agreement', 'Also on the site’s own page'));
    await view.evaluate(`document.querySelector('[data-name=agreement] details').open = true`);
    await view.waitFor(says('agreement', 'Voor inzage of wissing'));
    await look(view, 'agreement');
    await view.click('keep-address');
    await view.waitFor(holds('provenance', `from ${statement}`));
  });

  it('loses to the one the user picks where the site names another, next time as well', async () => {
    let view = await openOn('http://www.verhuisd-adres.example/privacy');
    await view.waitFor(says('disagreement', 'privacy@verhuisd-adres.example'));
    await view.waitFor(says('disagreement', 'avg@kantoor-privacy.example (demo, May 1, 2020)'));
    await view.waitFor(holds('stranger', 'kantoor-privacy.example'));
    await look(view, 'disagreement');
    await view.click('use-opinion');
    await view.waitFor(says('known', 'privacy@verhuisd-adres.example'));
    const home = await browser.context.newPage();
    await home.goto('http://www.verhuisd-adres.example/');
    view = await reopenOn(home.url());
    await view.waitFor(says('known', 'privacy@verhuisd-adres.example'));
    await view.waitFor(holds('provenance', 'Confirmed by you on'));
    await look(view, 'own-record');
    await view.click('forget-record');
    await view.waitFor(says('known', 'avg@kantoor-privacy.example'));
    expect(await view.text()).not.toContain('Confirmed by you on');
  });
});

describe('an address that bounced', () => {
  const url = 'http://www.modelbank.example/';

  it('is not offered any more, can be passed on as text, and comes back when undone', async () => {
    let view = await openOn(url);
    await view.click('address-trouble');
    await view.waitFor(shows('trouble-choices'));
    await look(view, 'trouble');
    await view.click('bounced');
    await view.waitFor(says('correction', 'mail to privacy@modelbank.example came back'));
    view = await reopenOn(url);
    await view.waitFor(shows('correction'));
    expect(await view.evaluate(`!!${shows('address')}`)).toBe(false);
    await view.evaluate(`document.querySelector('[data-name=correction] details').open = true`);
    expect(await view.evaluate(`${shows('correction-text')}.textContent`)).toContain(
      'Company: Modelbank N.V. (demo-modelbank)\nSite: modelbank.example\nAddress: privacy@modelbank.example\nWhat is wrong: mail to it came back',
    );
    await look(view, 'correction');
    await view.click('undo-correction');
    await view.waitFor(says('known', 'privacy@modelbank.example'));
  });
});

describe('a record that leads elsewhere', () => {
  it('a brand is named with the company that runs it', async () => {
    const view = await openOn('http://www.merkje-bellen.example/');
    await view.waitFor(says('named', 'Merkje Bellen is run by Modelbank N.V.'));
    expect(await view.text()).toContain('privacy@modelbank.example');
    await look(view, 'run-by');
  });
  it('a company that is gone is said to be gone', async () => {
    const view = await openOn('http://www.voorbij-mobiel.example/');
    await view.waitFor(says('named', 'Voorbij Mobiel no longer exists.'));
    expect(await view.evaluate(`!!${shows('address')}`)).toBe(false);
    await look(view, 'ended');
  });
});

it('what the user said is listed in the settings, where it can be changed and forgotten', async () => {
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/ui/app/index.html#settings'));
  await page.waitForSelector('[data-name=own-record]');
  expect(await page.innerText('[data-name=own-record]')).toMatch(/Oude Post B\.V\.[\s\S]*privacy@oude-post\.example/);
  await page.screenshot({ path: `${pictures}/settings.png`, fullPage: true });
  await page.click('[data-name=change-record]');
  await page.fill('[name=record-email]', 'beter@oude-post.example');
  await page.click('[data-name=save-record]');
  await page.reload();
  await page.waitForSelector('[data-name=own-record]');
  expect(await page.innerText('[data-name=own-record]')).toMatch(
    /beter@oude-post\.example[\s\S]*Entered or chosen by you/,
  );
  await page.click('[data-name=forget-record]');
  await page.waitForSelector('[data-name=own-record]', { state: 'detached' });
  await page.close();
});

it('asked for no access, and nobody for anything but the pages opened', async () => {
  expect(await browser.worker.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
  expect(browser.requests.filter((url) => !/^(http:\/\/[\w.-]+\.example\/|chrome|about:|data:)/.test(url))).toEqual([]);
});
