import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Settings } from '../../src/platform/settings.ts';
import { WatchingCard } from '../../src/ui/app/views/watching.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';

const place = document.createElement('div');
const settings: Settings = { country: 'NL', watch: false, watchForbidden: false };
const tick = () => place.querySelector<HTMLInputElement>('[name=watch]');
const show = (part: Partial<Settings>) =>
  render(<WatchingCard settings={{ ...settings, ...part }} save={async () => undefined} />, place);

beforeAll(() => setLanguage('en'));
beforeEach(() => void vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true));
afterEach(() => {
  render(null, place);
  vi.restoreAllMocks();
});

it('noticing is the user’s to switch on', () => {
  show({});
  expect(tick()?.disabled).toBe(false);
  expect(place.textContent).not.toContain('organisation');
});

it('noticing that the organisation forbids is off, cannot be switched on, and says who did it', async () => {
  show({ watchForbidden: true });
  await Promise.resolve();
  expect([tick()?.disabled, tick()?.checked]).toEqual([true, false]);
  expect(place.querySelector('[data-name=watch-forbidden]')?.textContent).toBe('Off: set by your organisation.');
});
