import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asEvent, type CaseDraft, type CaseEvent, type CaseNews } from '../../src/cases/events.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';

const PER_CASE = 25;
const AT = new Date('2026-11-24T10:00:00Z');

let server: Server;
let browser: Chrome;
let trouble: string[];

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
  trouble = [];
  await browser.context.addInitScript(() => {
    Object.assign(window, { PWNED: () => console.error('PWNED') });
    addEventListener('securitypolicyviolation', (event) => console.error(`CSP ${event.violatedDirective}`));
  });
  browser.context.on('page', (page) => {
    page.on('dialog', (dialog) => trouble.push(`dialog ${dialog.message()}`));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
  });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A case in which every field that is text is one of the strings. */
function hostileCase(id: string, texts: readonly string[]): CaseEvent[] {
  const say = (n: number) => texts[n % texts.length] ?? '';
  const draft: CaseDraft = {
    request: 'access-recording',
    addressee: { name: say(0), host: say(1), email: say(2), post: [say(3), say(4)], source: say(5), date: say(6) },
    jurisdiction: 'nl',
    language: 'nl',
    letter: { subject: say(7), body: say(8) },
    notice: { sentence: say(9), url: say(10), day: '2026-11-24', kept: say(3) },
  };
  const news: CaseNews[] = [
    { type: 'drafted', draft, channel: 'email' },
    { type: 'filled', url: say(11), fields: [{ label: say(12), value: say(13) }] },
    { type: 'confirmed', url: say(14), title: say(15), text: say(16) },
    { type: 'sent', day: '2026-11-24', to: say(17), proof: say(18) },
    { type: 'acknowledged', day: '2026-11-25', reference: say(19), quote: say(20) },
    { type: 'noted', text: say(21) },
    { type: 'reply', day: '2026-11-26', text: say(22), from: say(23), subject: say(24) },
    { type: 'attached', attachment: 'a', name: say(4), mediaType: say(5), size: 3, sha256: say(6) },
    { type: 'marked', sha256: say(6), second: 1, text: say(7) },
    { type: 'judged', item: say(8), mark: 'vague', quote: say(9) },
    { type: 'follow-up', day: '2026-11-27', request: 'reply-claims', letter: { subject: say(1), body: say(2) } },
  ];
  return news.map((one, order) => ({ ...asEvent(id, one, AT, `${id}-${order}`), order }));
}

/** Elements in the view that no view of ours has. */
const foreignElements = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'script:not([src]), iframe, object, embed, math, form:not(body > #unsaved:empty), [onerror], [onload], [onclick], [srcdoc], a[href^="javascript" i], a[href^="data:" i]',
      ),
    ].map((one) => one.outerHTML.slice(0, 200)),
  );

it('none of two thousand strings does anything in the app, wherever it is shown', { timeout: 180_000 }, async () => {
  const texts = hostileStrings.filter((text) => text.length < 100_000);
  const ids: string[] = [];
  const events: CaseEvent[] = [];
  for (let at = 0; at < texts.length; at += PER_CASE) {
    const id = `hostile-${at}`;
    ids.push(id);
    events.push(...hostileCase(id, texts.slice(at, at + PER_CASE)));
  }
  const merged = await askFrom(browser, { type: 'merge-records', records: events });
  expect(merged).toEqual({ added: events.length, broken: 0 });
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/ui/app/index.html'));
  await page.waitForSelector('h1');
  const showAll = () =>
    page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-name=show-more]')?.click();
      return document.querySelectorAll('[data-name=case]').length;
    });
  await expect.poll(showAll, { timeout: 20_000 }).toBe(ids.length);
  expect(await foreignElements(page)).toEqual([]);
  for (const id of ids) {
    await page.evaluate((hash) => (location.hash = hash), `#case=${id}`);
    await page.waitForSelector('h1', { state: 'attached' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    expect(await foreignElements(page), id).toEqual([]);
  }
  const requests = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  expect(trouble).toEqual([]);
});
