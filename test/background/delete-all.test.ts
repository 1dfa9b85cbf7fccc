import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { deleteEverything } from '../../src/background/delete-all.ts';
import { askFrame } from '../../src/platform/frame-access.ts';

const everySite = 'http://*/*,https://*/*';
let held: Set<string>;

beforeEach(() => {
  held = new Set([everySite]);
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
    ...browser.permissions,
    contains: async ({ origins }) => held.has(String(origins)),
    request: async ({ origins }) => held.add(String(origins)).size > 0,
    remove: async ({ origins }) => held.delete(String(origins)),
  });
});
afterEach(() => vi.restoreAllMocks());

it('deleting everything gives access back: to all sites, and to a frame whose form was never filled', async () => {
  held = new Set();
  await askFrame(7, 'https://forms.example');
  expect([...held]).toEqual(['https://forms.example/*']);
  held.add(everySite);
  await deleteEverything();
  expect([...held]).toEqual([]);
});
