import { attribute } from '../core/dom.ts';
import type { Reading } from './reading.ts';
import type { FormOutline } from './shape.ts';

const outline = (words: string, isSearch: boolean): FormOutline => ({
  inputs: 0,
  textareas: 0,
  passwords: 0,
  emails: 0,
  isSearch,
  words,
});

/** Adds a form whose controls are not counted yet. */
export function addForm(reading: Reading, element: Element): void {
  const words = ['id', 'name', 'class', 'action', 'role'].map((name) => attribute(element, name).slice(0, 100));
  const isSearch = attribute(element, 'role') === 'search' || /search|zoek/i.test(words.join(' '));
  reading.forms.push(outline(words.join(' '), isSearch));
}

/** Counts a control for its form; a control outside any form counts for the last form of the page. */
export function addControl(reading: Reading, element: Element): void {
  const type = attribute(element, 'type').toLowerCase();
  if (/^(hidden|submit|button|image|reset)$/.test(type)) return;
  if (reading.forms.length === 0) reading.forms.push(outline('', false));
  const form = reading.forms.at(-1);
  if (!form) return;
  form.inputs++;
  if (element.localName === 'textarea') form.textareas++;
  if (type === 'password') form.passwords++;
  const name = `${attribute(element, 'name')} ${attribute(element, 'id')}`;
  if (type === 'email' || /e-?mail/i.test(name)) form.emails++;
  form.words = `${form.words} ${name}`.slice(0, 600);
}
