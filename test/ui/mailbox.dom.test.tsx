import { render } from 'preact';
import browser from 'webextension-polyfill';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { caseCountItem } from '../../src/platform/case-count.ts';
import { clearStorage } from '../../src/platform/storage.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';

// What the popup loads later must be there before the test ends.
const later = import.meta.glob(['../../src/ui/popup/{steps,open-parts}.ts*', '../../src/ui/popup/views/*.tsx']);
beforeAll(async () => void (await Promise.all(Object.values(later).map((load) => load()))));

let asked: string[];

beforeEach(async () => {
  asked = [];
  document.body.replaceChildren();
  await clearStorage();
  location.hash = '#tab=1';
  const replies: Record<string, unknown> = {
    'company-cases': { cases: [] },
    'open-message': { text: 'We refuse.', from: 'dpo@modelbank.example' },
  };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (ask) => {
    const { type } = ask as { type: string };
    asked.push(type);
    return type in replies ? { ok: true, value: replies[type] } : { ok: false, why: 'closed-page' };
  });
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  location.hash = '';
});

const open = (url: string) => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.stubGlobal('fetch', async () => new Response(''));
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 1, url, incognito: false } as never);
  render(<Popup />, document.body);
};

it('of the user’s mailbox nothing is read but the open message', async () => {
  open('https://mail.google.com/mail/u/0/#inbox/1');
  await expect
    .poll(() => document.querySelector('[data-name=open-message]')?.textContent ?? '')
    .toContain('We refuse.');
  expect(asked).not.toContain('read-page');
  expect(document.querySelector('[data-name=answer-here]')).toBeNull();
});

it('whoever has no request is not asked for an answer', async () => {
  open('https://post.example/message');
  await expect.poll(() => asked).toContain('read-page');
  expect(document.querySelector('[data-name=open-app]')).not.toBeNull();
  expect(document.querySelector('[data-name=answer-here]')).toBeNull();
});

it('on any other page the message is read only when the user presses for it', async () => {
  await caseCountItem.set(1);
  open('https://post.example/message');
  await expect.poll(() => asked).toContain('read-page');
  expect(asked).not.toContain('open-message');
  document.querySelector<HTMLElement>('[data-name=answer-here]')?.click();
  await expect.poll(() => asked).toContain('open-message');
});
