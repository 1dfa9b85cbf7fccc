import fs from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome, type Chrome, type Popup } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { storedCases } from '../support/stored.ts';
import { describeCall, introduce } from '../support/walk.ts';

let server: Server;
let browser: Chrome;
let popup: Popup | undefined;
/** Whatever any web page complained about while the extension was at work in it. */
const complaints: string[] = [];

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
  browser.context.on('weberror', (error) => complaints.push(String(error.error())));
  browser.context.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|404/.test(message.text())) complaints.push(message.text());
  });
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

/** Opens a page and clicks the toolbar icon on it. */
async function openOn(url: string): Promise<Popup> {
  const page = await browser.context.newPage();
  await page.goto(url);
  popup = await browser.clickToolbar(page.url());
  return popup;
}

describe('a company with an e-mail address', () => {
  it('goes from the icon to a mail that arrives whole', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.modelbank.example/privacy');
    popup = await browser.clickToolbar(page.url());
    await popup.waitFor(`document.body.innerText.includes('privacy@modelbank.example')`);
    await popup.waitFor(`document.querySelector('[data-name="recording-notice"] blockquote')`);
    expect(await popup.text()).toMatch(
      /Modelbank N\.V\.[\s\S]*From[\s\S]*October 1, 2026[\s\S]*Get the recording[\s\S]*evidence[\s\S]*fraud/,
    );
    await popup.click('access-recording');
    await describeCall(popup);
    await introduce(popup);
    await popup.waitFor(`document.querySelector('[name="body"]')?.value.includes('Modelbank N.V.')`);
    await popup.click('send-mail');
    await expect.poll(() => browser.mailtos().length, { timeout: 5000 }).toBe(1);
    const mail = new URL(browser.mailtos()[0] ?? '');
    expect(mail.pathname).toBe('privacy@modelbank.example');
    expect(mail.searchParams.get('subject')).toBe('Verzoek om een kopie van een gespreksopname (artikel 15 AVG)');
    expect(mail.searchParams.get('body')).toContain('Anna van den Berg');
    expect(mail.searchParams.get('body')).toContain('uw nummer');
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('asks on reopening whether the mail opened, and helps where it did not', async () => {
    popup = await openOn('http://www.modelbank.example/contact');
    await popup.waitFor(`document.querySelector('[data-name="opened"]')`);
    expect(await popup.text()).toContain('Did your mail open?');
    await popup.click('not-opened');
    await popup.waitFor(`document.querySelector('[data-name="not-opened-help"] [name="mail"]')`);
    await popup.click('copy-full');
  });

  it('keeps it as prepared until the user says that it was sent, then with its due day', async () => {
    expect((await storedCases(browser)).map((one) => one.events.map((event) => event.type))).toEqual([['drafted']]);
    popup = await openOn('http://www.modelbank.example/contact');
    await popup.waitFor(`document.querySelector('[data-name="due-if-sent"]')`);
    await popup.click('sent');
    await popup.waitFor(`document.querySelector('[data-name="kept"]')`);
    expect(await popup.text()).toMatch(/Sent and kept[\s\S]*Kept\. The answer is due by[\s\S]*Proof: none yet/);
    await popup.waitFor(`document.querySelector('[data-name="calendar"]')`);
    await popup.click('back');
    await popup.waitFor(`document.querySelector('[data-name="cases"]')?.innerText.includes('answer due by')`);
    // Last: another tab in front closes the popup.
    expect((await storedCases(browser))[0]?.events.map((event) => event.type)).toEqual(['drafted', 'sent']);
  });
});

describe('a company with a form only', () => {
  it('fills what the preview listed, sends nothing, ticks nothing, and undoes it', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.voorbeeld-energie.example/klantenservice');
    popup = await browser.clickToolbar(page.url());
    await popup.waitFor(
      `document.querySelector('[data-name="known"]')?.innerText.includes('contact form on this page')`,
    );
    await popup.click('objection-recording');
    await popup.type('situation', 'Ik besprak privézaken en wil niet dat anderen ernaar luisteren.');
    await describeCall(popup);
    await popup.click('preview-fill');
    await popup.waitFor(`document.querySelector('[data-name="fill-preview"]')`);
    const preview = await popup.text();
    expect(preview).toContain('Privacy en persoonsgegevens');
    expect(preview).toContain('anna@postbus.example');
    expect(preview).toMatch(/You fill in[\s\S]*akkoord/);
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    const values = () =>
      page.evaluate(() => {
        const data = new FormData(document.querySelector<HTMLFormElement>('#contactformulier') ?? undefined);
        return Object.fromEntries([...data].map(([name, value]) => [name, value as string]));
      });
    const filled = await values();
    expect(filled).toMatchObject({
      onderwerp: 'Privacy en persoonsgegevens',
      naam: 'Anna van den Berg',
      email: 'anna@postbus.example',
      klantnummer: '12345678',
      website: '',
    });
    expect(filled.bericht).toContain('Ik besprak privézaken en wil niet dat anderen ernaar luisteren.');
    expect(Object.keys(filled)).not.toContain('akkoord');
    expect(Object.keys(filled)).not.toContain('nieuws');
    expect(Object.keys(filled)).not.toContain('aanhef');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#nb')?.value)).toBe('');
    expect(server.visits.filter((visit) => visit.method === 'POST')).toEqual([]);
    const inSight = (selector: string) =>
      page.evaluate((one) => {
        const box = document.querySelector(one)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }, selector);
    expect(await inSight('[name=akkoord]')).toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await inSight('[name=akkoord]')).toBe(false);
    // The first that is listed is the one the user has to tick.
    await popup.click('show-field');
    await expect.poll(() => inSight('[name=akkoord]')).toBe(true);
    await popup.click('undo-fill');
    await popup.waitFor(`document.querySelector('[data-name="undone"]').innerText.length > 0`);
    expect(await values()).toMatchObject({ onderwerp: '', naam: '', email: '', klantnummer: '', bericht: '' });
  });

  it('goes on with the draft at the step where a closed popup left it, and what arrives is the letter', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.voorbeeld-energie.example/klantenservice');
    popup = await browser.clickToolbar(page.url());
    await popup.click('back');
    await popup.click('preview-fill');
    await popup.waitFor(`document.querySelector('[data-name="fill-preview"]')`);
    await popup.close();
    popup = await browser.clickToolbar(page.url());
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    await popup.close();
    await page.check('[name=akkoord]');
    await Promise.all([page.waitForURL('**/verzonden'), page.click('#contactformulier button')]);
    const [sent] = server.visits.filter((visit) => visit.method === 'POST');
    const body = new URLSearchParams(sent?.body);
    expect(sent?.url).toBe('http://www.voorbeeld-energie.example/verzonden');
    expect(body.get('bericht')).toContain('artikel 21, eerste lid, AVG');
    expect(body.get('bericht')?.split('\n').length).toBeGreaterThan(20);
    expect(body.get('email')).toBe('anna@postbus.example');
    server.visits.length = 0;
  });
});

describe('a company that nobody listed', () => {
  it('is written to at the address on the page, by a button that says so, under the name the user gives it', async () => {
    popup = await openOn('http://www.onbekend-telecom.example/privacy');
    await popup.waitFor(`document.querySelector('[data-name="known"]')?.innerText.includes('found on this page')`);
    expect(await popup.text()).not.toContain('autoriteitpersoonsgegevens');
    await popup.click('edit-name');
    await popup.type('company-name', 'Onbekend Telecom B.V.');
    await popup.evaluate(`document.querySelector('[name="company-name"]').blur()`);
    await popup.click('erasure');
    await popup.waitFor(`document.querySelector('[name="body"]')?.value.includes('Onbekend Telecom B.V.')`);
    await popup.waitFor(
      `document.querySelector('[data-name="send-mail"]')?.innerText.includes('found in the privacy statement, today')`,
    );
    await popup.click('send-mail');
    await expect.poll(() => browser.mailtos().length, { timeout: 5000 }).toBe(2);
    const mail = new URL(browser.mailtos()[1] ?? '');
    expect(mail.pathname).toBe('privacy@onbekend-telecom.example');
    expect(mail.searchParams.get('body')).toContain('Onbekend Telecom B.V.');
  });
});

describe('erasing a recording', () => {
  it('asks for a copy first; without that, asks once whether the user has one or needs none', async () => {
    popup = await openOn('http://www.model-utilities.example/privacy-policy');
    await popup.click('erasure-recording');
    await describeCall(popup);
    await popup.waitFor(`document.querySelector('[name="body"]')?.value.includes('erase only after that')`);
    await popup.evaluate(`document.querySelector('[data-name=stronger]').open = true`);
    await popup.tick('copyFirst');
    await popup.waitFor(`!document.querySelector('[name="body"]')?.value.includes('erase only after that')`);
    await popup.click('copy');
    await popup.waitFor(`document.querySelector('dialog[open]')`);
    expect(await popup.evaluate(`document.activeElement.dataset.name`)).toBe('cancel');
    await popup.click('confirm');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
  });
});

describe('a popup that closes', () => {
  const url = 'http://www.model-utilities.example/contact';
  const reopen = async () => {
    await popup?.close();
    popup = await browser.clickToolbar(url);
    return popup;
  };

  it('after any step goes on where it was, with what was typed', async () => {
    popup = await openOn(url);
    await popup.click('back');
    await popup.waitFor(`document.querySelector('[name="body"]')`);
    await popup.click('back');
    await popup.click('objection-recording');
    await popup.type('situation', 'I spoke about private matters with the agent.');
    await popup.type('topic', 'a bill');
    await popup.click('switch-number');
    await popup.type('ownNumber', '06 12345678');
    popup = await reopen();
    await popup.waitFor(`document.querySelector('[name="topic"]')?.value === 'a bill'`);
    await popup.waitFor(`document.querySelector('[name="situation"]').value.startsWith('I spoke')`);
    await popup.waitFor(`document.querySelector('[name="body"]')?.value.includes('+31612345678')`);
    await popup.type('subject', 'My own subject');
    await popup.type('body', 'My own words, long enough to be a letter.');
    popup = await reopen();
    await popup.waitFor(`document.querySelector('[name="subject"]')?.value === 'My own subject'`);
    await popup.waitFor(`document.querySelector('[name="body"]').value.startsWith('My own words')`);
    await popup.click('undo-edits');
    await popup.waitFor(`document.querySelector('[name="body"]').value.includes('Article 21(1) GDPR')`);
    await popup.click('preview-fill');
    await popup.waitFor(`document.querySelector('[data-name="fill-preview"]')`);
    popup = await reopen();
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    popup = await reopen();
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    await popup.click('undo-fill');
    await popup.waitFor(`document.querySelector('[data-name="undone"]').innerText.includes('as it was')`);
  });

  it('takes the short form where the field is too small for the full letter', async () => {
    popup = await openOn(url);
    await popup.click('back');
    await popup.click('preview-fill');
    await popup.waitFor(
      `document.querySelector('[data-name="fill-preview"]')?.innerText.includes('the short form goes in')`,
    );
  });
});

describe('what cannot work is said', () => {
  it.each([
    [
      'several companies',
      'http://www.gedeelde-winkel.example/',
      `document.querySelector('[data-name="company-several"]')`,
    ],
    ['a page without a body', 'http://www.kaal.example/', `document.querySelector('[data-name="company"]')`],
    ['a frameset', 'http://www.kaal.example/raam', `document.querySelector('[data-name="company"]')`],
    [
      'a form in a frame of the same site',
      'http://www.formulier-in-frame.example/eigen',
      `document.querySelector('[data-name="known"]').innerText.includes('contact form on this page')`,
    ],
    ['a page of the browser', 'chrome://version/', `document.querySelector('[name="company-search"]')`],
    ['an empty page', 'about:blank', `document.querySelector('[name="company-search"]')`],
  ])('%s: the four requests are there', async (_, url, expected) => {
    popup = await openOn(url);
    await popup.waitFor(expected);
    const tiles = ['access-recording', 'erasure-recording', 'erasure', 'objection-recording'];
    for (const tile of tiles) await popup.waitFor(`document.querySelector('[data-name="${tile}"]:not([disabled])')`);
  });

  it('a form in a frame of another site is named, and the letter can be copied', async () => {
    popup = await openOn('http://www.formulier-in-frame.example/');
    await popup.click('erasure');
    await popup.click('preview-fill');
    await popup.waitFor(`document.querySelector('[data-name="frame-doors"]')`);
    expect(await popup.text()).toContain('formulieren.example');
    await popup.click('back');
    await popup.click('copy');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
  });

  it('without the click on the icon the view says what to do', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.modelbank.example/');
    const tabs = (await browser.worker.evaluate(() => chrome.tabs.query({}))) as { id: number }[];
    const view = await browser.context.newPage();
    await view.goto(`${browser.url('src/ui/popup/index.html')}#tab=${tabs.at(-1)?.id}`);
    await view.waitForSelector('[data-name="problem-no-access"]');
    expect(await view.innerText('body')).toContain('click the Tapeback icon');
  });

  it('a case of a newer version is kept and named', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.url('src/ui/app/index.html'));
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('tapeback');
          open.addEventListener('error', () => reject(new Error('no database')));
          open.addEventListener('success', () => {
            const write = open.result.transaction('setAside', 'readwrite');
            write.objectStore('setAside').put({ id: 'from-the-future', why: 'unknown-version' });
            write.addEventListener('complete', () => {
              open.result.close();
              resolve();
            });
          });
        }),
    );
    await page.reload();
    await page.waitForSelector('[data-name="unreadable-case"]');
    expect(await page.innerText('body')).toContain('newer version');
    await page.click('[data-name="delete-unreadable"]');
    await page.waitForSelector('[data-name="unreadable-case"]', { state: 'detached' });
    await page.close();
  });
});

describe('promises', () => {
  it('shows no warning at installation and no resource to pages', async () => {
    const manifest = fs.readFileSync('dist/chrome/manifest.json', 'utf8');
    expect(
      await browser.worker.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), manifest),
    ).toEqual([]);
    expect(JSON.parse(manifest)).not.toHaveProperty('web_accessible_resources');
    expect(JSON.parse(manifest)).not.toHaveProperty('content_scripts');
  });

  it('asked for nothing but the pages the user opened', () => {
    const elsewhere = browser.requests.filter(
      (url) => !/^(http:\/\/[\w.-]+\.example\/|chrome-extension:|chrome:|about:|data:)/.test(url),
    );
    expect(elsewhere).toEqual([]);
    const asked = server.visits.map(({ url }) => new URL(url));
    expect(asked.filter(({ host }) => !host.endsWith('.example'))).toEqual([]);
    expect(asked.filter(({ pathname }) => !/^\/([\w-]*|style\.css|favicon\.ico)$/.test(pathname))).toEqual([]);
  });

  it('put nothing into the console of any page', () => expect(complaints).toEqual([]));

  it('a restarted worker answers as before', async () => {
    await browser.stopWorker();
    expect((await storedCases(browser)).length).toBeGreaterThan(0);
  });
});
