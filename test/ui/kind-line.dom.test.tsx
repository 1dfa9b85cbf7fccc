import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { setLanguage } from '../../src/ui/i18n.ts';
import { KindLine } from '../../src/ui/parts/kind-question.tsx';

const view = document.createElement('div');
const button = (name: string) => view.querySelector<HTMLButtonElement>(`[data-name="${name}"]`);
const onSay = vi.fn<(kind: string) => void>();
beforeAll(() => setLanguage('en'));
afterEach(() => {
  render(null, view);
  onSay.mockClear();
});

it('asks in one press where nobody knows what a company is', () => {
  render(<KindLine kind={undefined} onSay={onSay} />, view);
  button('kind-public-body')?.click();
  expect(onSay).toHaveBeenCalledWith('public-body');
});

it('says what is known, and takes a correction', async () => {
  render(<KindLine kind="telecom" onSay={onSay} />, view);
  expect(view.textContent).toContain('Kind of organisation: telephone or internet company');
  expect(button('kind-police')).toBeNull();
  await act(() => button('change-kind')?.click());
  expect(button('kind-telecom')?.getAttribute('aria-pressed')).toBe('true');
  await act(() => button('kind-police')?.click());
  expect(onSay).toHaveBeenCalledWith('police');
  expect(button('kind-police')).toBeNull();
});
