import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { onChosen, showMenu } from '../../src/platform/menus.ts';
import { hasShortcuts, listShortcuts } from '../../src/platform/shortcuts.ts';

afterEach(() => vi.restoreAllMocks());

it('a browser without menus and shortcuts starts all the same: Firefox for Android', async () => {
  vi.spyOn(browser, 'contextMenus', 'get').mockReturnValue(undefined as never);
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
  await showMenu([{ id: 'log-call', title: 'I just hung up' }]);
  onChosen(() => undefined);
  expect([hasShortcuts(), await listShortcuts()]).toEqual([false, []]);
});

it('menus are made anew, in their order', async () => {
  const made: unknown[] = [];
  vi.spyOn(browser.contextMenus, 'removeAll').mockImplementation(async () => void made.push('removed'));
  vi.spyOn(browser.contextMenus, 'create').mockImplementation((entry) => made.push(entry.id));
  await showMenu([
    { id: 'log-call', title: 'I just hung up' },
    { id: 'fill', title: 'Fill', onField: true },
  ]);
  expect(made).toEqual(['removed', 'log-call', 'fill']);
});
