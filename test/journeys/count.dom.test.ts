import { beforeEach, expect, it } from 'vitest';
import { countIn } from '../../scripts/journeys/count.ts';

let told: string[];
countIn((what, name) => told.push(`${what} ${name}`));

beforeEach(() => {
  told = [];
  document.body.innerHTML =
    '<button data-name="next"></button><input name="name"><textarea name="body"></textarea><input type="checkbox" name="sure"><select name="mail"><option>a</option></select>';
});

const on = (css: string, event: Event) => document.querySelector(css)!.dispatchEvent(event);
const key = (css: string, name: string) => on(css, new KeyboardEvent('keydown', { key: name, bubbles: true }));

it('counts every press, by pointer, Enter or Space', () => {
  on('button', new Event('pointerdown', { bubbles: true }));
  key('button', 'Enter');
  key('button', ' ');
  key('[name=sure]', ' ');
  key('[name=name]', 'Enter');
  expect(told).toEqual(['press next', 'press next', 'press next', 'press sure', 'press name']);
});

it('counts no Tab, and no Space that is typed', () => {
  key('button', 'Tab');
  key('[name=name]', ' ');
  key('[name=body]', ' ');
  key('[name=name]', 'a');
  expect(told).toEqual([]);
});

it('counts nothing in a company’s page that no user did', () => {
  on('[name=name]', new Event('input', { bubbles: true }));
  on('[name=mail]', new Event('change', { bubbles: true }));
  expect(told).toEqual([]);
});
