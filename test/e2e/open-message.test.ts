import { afterAll, beforeAll, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import { launchChrome } from '../support/chrome.ts';
import { launchFirefox } from '../support/firefox.ts';
import { draft, event } from '../support/case.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';

const ANSWER = 'We cannot give you the recording: it is for internal use.';
const url = 'http://post.example/message';

/** A mailbox: a list of others' messages, and the open one behind a closed shadow root. */
const mailbox = `<!doctype html><title>Post</title>
  <ul><li title="shop@other.example">Your parcel is on its way</li></ul>
  <main><h1>Re: your letter</h1><span title="DPO <dpo@modelbank.example>">DPO</span><div class="v-Message-body"></div></main>
  <script>
    const root = document.querySelector('.v-Message-body').attachShadow({ mode: 'closed' });
    root.append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(ANSWER)} }));
  </script>`;

const news = [
  {
    type: 'drafted' as const,
    draft: { ...draft, addressee: { ...draft.addressee, name: 'Modelbank' } },
    channel: 'email',
  },
  { type: 'sent' as const, day: '2026-11-02' },
];
const events = news.map((one, order) => ({ ...event(one), id: `m${order}`, case: 'mail', order }));

let server: Server;
beforeAll(async () => {
  server = await serve((host) => (host === 'post.example' ? mailbox : undefined));
});
afterAll(() => server?.close());

it('an open message is taken to the request that it answers, after the user says so', async () => {
  const browser = await launchChrome('dist/chrome', server.port);
  try {
    await askFrom(browser, { type: 'add-to-case', id: 'mail', events });
    const page = await browser.context.newPage();
    await page.goto(url);
    const popup = await browser.clickToolbar(url);
    await popup.click('answer-here');
    await popup.waitFor(`document.querySelector('[data-name=open-message]') !== null`);
    const said = await popup.text();
    for (const part of ['This looks like their answer', 'Modelbank', 'From dpo@modelbank.example', ANSWER])
      expect(said).toContain(part);
    expect(said).not.toContain('parcel');
    const opened = browser.context.waitForEvent('page');
    await popup.click('take-answer');
    const app = await opened;
    await expect.poll(() => app.inputValue('[name=answer]').catch(() => '')).toBe(ANSWER);
    expect(app.url()).toContain('#case=mail&reply');
    await app.waitForSelector('[data-name=add-answer]');
  } finally {
    await browser.close();
  }
});

it('the same in Firefox', async () => {
  const firefox = await launchFirefox('dist/firefox', geckoId, server.port);
  try {
    const page = await firefox.newTab();
    await firefox.goto(page, url);
    await firefox.clickToolbar();
    const view = await firefox.newTab();
    await firefox.gotoOwn(view, 'src/ui/app/index.html');
    const ask = JSON.stringify({ type: 'add-to-case', id: 'mail', events });
    await firefox.evaluate(view, `browser.runtime.sendMessage(${ask})`);
    const find = `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`;
    const id = await firefox.evaluate<number>(view, find);
    await firefox.goto(view, firefox.url(`src/ui/popup/index.html#tab=${id}`));
    await firefox.click(view, '[data-name=answer-here]');
    await firefox.waitFor(
      view,
      `(document.querySelector('[data-name=open-message]')?.innerText ?? '').includes(${JSON.stringify(ANSWER)})`,
    );
    expect(await firefox.evaluate(view, `document.querySelector('[data-name=open-message] h2').innerText`)).toBe(
      'This looks like their answer',
    );
  } finally {
    await firefox.close();
  }
});
