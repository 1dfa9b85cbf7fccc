import { render } from 'preact';
import browser from 'webextension-polyfill';
import { afterEach, expect, it, vi } from 'vitest';
import { heldAnswerItem } from '../../src/platform/held-answers.ts';
import { NewAnswer } from '../../src/ui/app/views/new-answer.tsx';

const place = document.createElement('div');
afterEach(() => {
  render(null, place);
  vi.restoreAllMocks();
  location.hash = '';
});

it('goes on to the case the user said, without a page in between that Back would meet', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: { cases: [] } });
  await heldAnswerItem('h1').set({ text: 'We refuse.' });
  const pages = history.length;
  render(<NewAnswer held="h1" to="c1" />, place);
  await vi.waitFor(() => expect(location.hash).toBe('#case=c1&reply'));
  expect(history.length).toBe(pages);
});
