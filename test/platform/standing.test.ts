import browser from 'webextension-polyfill';
import { beforeEach, expect, it } from 'vitest';
import { profileItem, profileItemOf } from '../../src/platform/settings.ts';
import { isFromPrivate, openedFrom, viewUrl } from '../../src/platform/standing.ts';
import { clearStorage } from '../../src/platform/storage.ts';
import { readProfile } from '../../src/ui/read-profile.ts';

const HOST = 'www.modelbank.example';
const fromOf = (url: string) => new URLSearchParams(url.split('?')[1] ?? '');

beforeEach(() => clearStorage());

it.each(['log-call', 'on-the-phone', 'requests'])('the address of %s says nothing of a private page', async (view) => {
  const url = await viewUrl(view, { host: HOST, isPrivate: true });
  expect(url).toMatch(new RegExp(`#${view}\\?from=[0-9a-f-]{36}$`));
  expect(isFromPrivate(url)).toBe(true);
  expect(await openedFrom(fromOf(url))).toEqual({ host: HOST, isPrivate: true });
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('what is private stays so when its memory is gone', async () => {
  expect(await openedFrom(new URLSearchParams({ from: 'gone' }))).toEqual({ host: '', isPrivate: true });
});

it('of other windows the host comes with the address, where there is one', async () => {
  const urls = [
    await viewUrl('log-call', { host: HOST, isPrivate: false }),
    await viewUrl('requests', { host: '', isPrivate: false }),
  ];
  expect(urls.map((url) => url.split('#')[1])).toEqual([`log-call?host=${HOST}`, 'requests']);
  expect(await openedFrom(fromOf(urls[0] ?? ''))).toEqual({ host: HOST, isPrivate: false });
  expect(urls.map(isFromPrivate)).toEqual([false, false]);
});

it('who the user is, said in a private window, is not kept, and counts there alone', async () => {
  const anna = { version: 1 as const, name: 'Anna', email: 'anna@post.example', country: 'NL' };
  await profileItem.set(anna);
  expect(await readProfile(true)).toEqual(anna);
  await profileItemOf(true).set({ ...anna, name: 'Bea' });
  expect([(await readProfile(true))?.name, (await readProfile(false))?.name]).toEqual(['Bea', 'Anna']);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Bea');
});
