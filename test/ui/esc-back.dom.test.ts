import { afterEach, expect, it } from 'vitest';
import { isFreeEsc } from '../../src/ui/popup/esc-back.ts';

afterEach(() => document.body.replaceChildren());

function isFree(html: string, key = 'Escape', init: KeyboardEventInit = {}): boolean {
  document.body.append(document.createRange().createContextualFragment(html));
  let free = false;
  document.addEventListener('keydown', (event) => void (free = isFreeEsc(event)), { once: true });
  const target = document.querySelector('[data-here]') ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  return free;
}

it.each(['<p>', '<input data-here>', '<button data-here>', '<textarea data-here></textarea>', '<dialog></dialog>'])(
  'Esc in %s goes a step back',
  (html) => expect(isFree(html)).toBe(true),
);
it.each([
  '<select data-here></select>',
  '<input type=date data-here>',
  '<input type=search data-here>',
  '<dialog open><button data-here></button></dialog>',
  '<dialog open></dialog><input data-here>',
])('Esc in %s belongs to what is open there', (html) => expect(isFree(html)).toBe(false));
it('another key, or Esc while a word is composed, goes nowhere', () => {
  expect(isFree('<p>', 'Enter')).toBe(false);
  expect(isFree('<p>', 'Escape', { isComposing: true })).toBe(false);
});
