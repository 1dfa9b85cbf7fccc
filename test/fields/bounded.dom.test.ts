import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limitsFrom } from '../../src/fields/limits.ts';
import { findControls, scanForms } from '../../src/fields/scan.ts';

beforeEach(() => void (document.body.innerHTML = ''));
afterEach(() => void vi.restoreAllMocks());

const fields = (count: number) =>
  Array.from({ length: count }, (_, n) => `<label>Naam ${n} <input name="f${n}"></label>`).join('');

it('a page that takes too long is looked at in part, and says so', () => {
  document.body.innerHTML = `<form>${fields(60)}</form>`;
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  expect(scanForms(document).scan.inPart).toBeUndefined();
  let time = 0;
  now.mockImplementation(() => (time += 1000));
  expect(scanForms(document).scan.inPart).toBe(true);
});

it('fifty fields are looked at however slow the page is, and then the clock counts', () => {
  document.body.innerHTML = `<form>${fields(80)}</form>`;
  let time = 0;
  const slow = limitsFrom(() => (time += 1000));
  expect(findControls(document, slow)).toMatchObject({ controls: { length: 50 }, inPart: true });
});

it('names that a form gives to its fields in the place of its own do not lead astray', () => {
  const form = document.createElement('form');
  form.innerHTML = '<input name="parentNode"><input name="firstChild"><input name="nextSibling">';
  const label = document.body.appendChild(document.createElement('label'));
  label.append('Naam', form);
  expect(findControls(document).controls.map(({ field }) => field.label)).toEqual(['Naam', '', '']);
});
