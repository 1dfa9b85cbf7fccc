import browser from 'webextension-polyfill';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { canOpenPanel, hearPanel, showInPanel } from '../../src/platform/panel.ts';

type Heard = (...given: unknown[]) => void;
let heard: Heard[];

beforeEach(() => {
  heard = [];
  const event = () => ({
    addListener: (one: Heard) => void heard.push(one),
    removeListener: (one: Heard) => void (heard = heard.filter((other) => other !== one)),
  });
  vi.spyOn(browser, 'tabs', 'get').mockReturnValue({ onActivated: event(), onUpdated: event() } as never);
  vi.spyOn(browser, 'windows', 'get').mockReturnValue({ getCurrent: async () => ({ id: 1 }) } as never);
});
afterEach(() => vi.restoreAllMocks());

it('hears of another tab or page in its own window, and of nothing else', async () => {
  const told = vi.fn<() => void>();
  const stop = hearPanel(told);
  const [activated, updated] = heard;
  activated?.({ tabId: 7, windowId: 1 });
  activated?.({ tabId: 8, windowId: 2 });
  updated?.(7, { status: 'complete' }, { active: true, windowId: 1 });
  updated?.(7, { status: 'loading' }, { active: true, windowId: 1 });
  updated?.(9, { status: 'complete' }, { active: false, windowId: 1 });
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  stop();
  expect(heard).toEqual([]);
});

it('hears of a click on the icon until it stops', async () => {
  const told = vi.fn<() => void>();
  const stop = hearPanel(told);
  await showInPanel();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  stop();
  await showInPanel();
  expect(told).toHaveBeenCalledTimes(1);
});

it('is offered only where the browser has a place for it', () => {
  expect(canOpenPanel()).toBe(false);
  vi.stubGlobal('chrome', { sidePanel: {} });
  expect(canOpenPanel()).toBe(true);
  vi.unstubAllGlobals();
});
