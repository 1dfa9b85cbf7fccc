import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setLanguage } from '../../src/ui/i18n.ts';
import { Problem } from '../../src/ui/parts/problem.tsx';

const said = 'QuotaExceededError: <b>no room</b>';
const at = (name: string) => document.querySelector<HTMLElement>(`[data-name="${name}"]`);

beforeEach(() => setLanguage('en'));
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

it('what the browser said is folded under the problem, as text, and can be copied', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<Problem text="Not saved." said={said} />, document.body);
  await vi.waitFor(() => expect(at('browser-said')).not.toBeNull());
  expect(at('trouble')?.querySelector('p')?.textContent).toBe('Not saved.');
  expect(at('browser-said')?.querySelector('summary')?.textContent).toBe('What the browser said');
  expect(at('browser-said')?.querySelector('pre')?.textContent).toBe(said);
  expect(at('browser-said')?.hasAttribute('open')).toBe(false);
  at('copy-said')?.click();
  expect(writeText).toHaveBeenCalledExactlyOnceWith(said);
  await vi.waitFor(() => expect(at('browser-said')?.querySelector('output')?.textContent).toBe('Copied.'));
});

it('a problem about which the browser said nothing has no fold', async () => {
  render(<Problem text="This request is gone." />, document.body);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(at('trouble')?.textContent).toBe('This request is gone.');
});
