import { attribute, byId, closest, findAll, hasAttribute, parentOf, textOf } from '../core/dom.ts';
import { padded } from '../core/match-words.ts';

import { shorten } from '../core/text.ts';
import { saidRequired } from './marks.ts';
import type { FieldSnapshot } from './shape.ts';

type Native = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const MAX_LABEL = 160;

function clean(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), MAX_LABEL);
}

/** An element's text without that of the controls in it: a select's options are no label. */
function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const control of findAll(copy, 'select, textarea, button, script, style, option')) control.remove();
  return clean(textOf(copy));
}

/** Marks such as "*" name nothing. */
const worded = (text: string) => (/[\p{L}\p{N}#]/u.test(text) ? text : '');

/** The texts of the elements an attribute names; what a box itself shows as its choice is no name of it. */
function byIds(element: Element, ids: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = ids.split(/\s+/).flatMap((id) => (id ? (byId(root, id) ?? []) : []));
  return clean(
    found
      .filter((one) => !element.contains(one))
      .map(textOf)
      .join(' '),
  );
}

/** What a person fills in. */
export const FIELD = 'input:not([type="hidden"]), select, textarea';

/** True for a label that holds its field or stands just before it. */
function isBefore(label: Element, element: Element): boolean {
  if (label.contains(element)) return true;
  const fields = findAll(element.getRootNode() as Document | ShadowRoot, FIELD);
  const next = fields.find((field) => label.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  return next === element;
}

/** What labels an element; of several labels those before it: copied markup keeps the `for` of its original. */
function labels(element: Element): string {
  const all = 'labels' in element ? Array.from((element as Native).labels ?? []) : [];
  const near = all.length > 1 ? all.filter((label) => isBefore(label, element)) : [];
  const own = near.length > 0 ? near : all;
  return worded(clean(own.map(ownText).join(' ')));
}

/** True for a cell with more than one field: what it is called is not the name of each. */
function isShared(cell: Element): boolean {
  return findAll(cell, FIELD).length > 1;
}

/** In a form laid out as a table, the cell before the field's, or the one above it, names it. */
function cellBefore(element: Element): string {
  const cell = closest(element, 'td, th, dd');
  if (!cell || (isShared(cell) && attribute(element, 'type') !== 'radio')) return '';
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    const text = worded(ownText(before));
    if (text) return text;
  }
  return '';
}

/** Text that stands just before the field, in its own block or the one before. */
function textBefore(element: Element): string {
  let at: Element | undefined = element;
  const hasHint = attribute(element, 'placeholder') !== '';
  for (let up = 0; at && up < 3; up++) {
    // Behind another field, what stands before both is not the name of one that says itself what it is.
    if (hasHint && at.previousElementSibling && isControlBox(at.previousElementSibling)) return '';
    const text = siblingText(at) || labelAfter(at);
    if (text) return text;
    at = parentOf(at);
    if (at && /^(form|body|fieldset|table)$/.test(at.localName)) break;
  }
  return '';
}

function siblingText(element: Element): string {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 1 && isControlBox(node as Element)) return '';
    const text = node.nodeType === 1 ? ownText(node as Element) : clean(textOf(node));
    if (worded(text) && node.nodeType !== 8) return text;
  }
  return '';
}

/** A label that floats over its field stands behind it. */
function labelAfter(element: Element): string {
  const next = element.nextElementSibling;
  return next?.localName === 'label' && !attribute(next, 'for') && !isControlBox(next) ? worded(ownText(next)) : '';
}

function isControlBox(element: Element): boolean {
  return (
    /^(input|select|textarea|script|style)$/.test(element.localName) ||
    findAll(element, 'input, select, textarea').length > 0
  );
}

/** What the group around a field is called: its legend, or what is announced for it. */
function groupName(element: Element): string {
  const group = closest(element, 'fieldset, [role="radiogroup"], [role="group"]');
  if (!group) return '';
  const [legend] = findAll(group, 'legend');
  return clean(
    legend ? textOf(legend) : attribute(group, 'aria-label') || byIds(group, attribute(group, 'aria-labelledby')),
  );
}

/** The name of a group of radio buttons: its group's, or the cell before it. */
export function groupLabel(element: Element): string {
  return groupName(element) || cellBefore(element);
}

function tagOf(element: Element): FieldSnapshot['tag'] {
  const name = element.localName;
  if (isListbox(element)) return 'listbox';
  return name === 'input' || name === 'textarea' || name === 'select' ? name : 'editor';
}

const MAX_OPTIONS = 300;

/** A list drawn by the page itself that stands for a select (ARIA 1.2: combobox, listbox); a text field that only suggests is none. */
function isListbox(element: Element): boolean {
  const typed = element.localName === 'input' && !hasAttribute(element, 'readonly');
  return element.localName !== 'select' && !typed && /^(combobox|listbox)$/.test(attribute(element, 'role'));
}

/** The ids of what an element says it controls or owns. */
export const ownedBy = (element: Element): string[] =>
  `${attribute(element, 'aria-controls')} ${attribute(element, 'aria-owns')}`.split(' ');

/** The options of a list drawn by the page, in it or in the box it says it controls. */
function listOptions(element: Element): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = ownedBy(element).filter(Boolean);
  const boxes = [element, ...ids.flatMap((id) => byId(root, id) ?? [])];
  return boxes.flatMap((box) => findAll(box, '[role="option"]')).slice(0, MAX_OPTIONS);
}

/** An option that cannot be chosen, or that stands for no choice, is an empty text. */
function optionText(option: Element): string {
  if (hasAttribute(option, 'disabled') || attribute(option, 'aria-disabled') === 'true') return '';
  return option.localName === 'option' && hasAttribute(option, 'value') && attribute(option, 'value') === ''
    ? ''
    : clean(textOf(option));
}

const selectOptions = (element: Element) => findAll(element, 'option').slice(0, MAX_OPTIONS).map(optionText);

/** The list that a drawn one stands for: many scripts hide the page's own and draw theirs beside it. */
function hiddenList(element: Element): HTMLSelectElement | undefined {
  let at: Element | undefined = element;
  for (let up = 0; at && up < 4; up++, at = parentOf(at)) {
    const before: Element | null = at.previousElementSibling;
    if (before?.localName === 'select' && attribute(before, 'aria-hidden') === 'true')
      return before as HTMLSelectElement;
  }
  return undefined;
}

function optionsOf(element: Element): string[] {
  if (element.localName === 'select') return selectOptions(element);
  if (!isListbox(element)) return [];
  const drawn = listOptions(element);
  const hidden = drawn.length > 0 ? undefined : hiddenList(element);
  return hidden ? selectOptions(hidden) : drawn.map(optionText);
}

/** "Choose a subject": what stands in a list before a choice says what the choice is. */
function invitation(element: Element): string {
  const [first] = element.localName === 'select' ? findAll(element, 'option') : [];
  return first && optionText(first) === '' ? clean(textOf(first)) : '';
}

function hiddenListName(element: Element): string {
  const hidden = isListbox(element) ? hiddenList(element) : undefined;
  return hidden ? labels(hidden) : '';
}

function labelOf(element: Element): string {
  return (
    byIds(element, attribute(element, 'aria-labelledby')) ||
    labels(element) ||
    clean(attribute(element, 'aria-label')) ||
    hiddenListName(element) ||
    // A cell names the group of a radio button, not the button.
    (attribute(element, 'type') === 'radio' ? '' : cellBefore(element)) ||
    clean(attribute(element, 'title'))
  );
}

function isRequired(element: Element, label: string): boolean {
  if (hasAttribute(element, 'required') || attribute(element, 'aria-required') === 'true') return true;
  return label.includes('*') || saidRequired(padded(label)).required;
}

function maxLengthOf(element: Element): { maxLength?: number } {
  const value = Number(attribute(element, 'maxlength'));
  return Number.isInteger(value) && value > 0 ? { maxLength: value } : {};
}

/** A control as plain data. `index` and `form` are its places in the walk. */
export function describeField(element: Element, index: number, form: number): FieldSnapshot {
  const label = labelOf(element);
  return {
    index,
    form,
    tag: tagOf(element),
    type: (attribute(element, 'type') || 'text').toLowerCase(),
    name: attribute(element, 'name').slice(0, MAX_LABEL),
    id: attribute(element, 'id').slice(0, MAX_LABEL),
    autocomplete: attribute(element, 'autocomplete').toLowerCase(),
    label,
    placeholder: clean(
      attribute(element, 'placeholder') || attribute(element, 'data-placeholder') || invitation(element),
    ),
    before: label ? '' : textBefore(element),
    group: groupName(element),
    required: isRequired(element, label),
    ...maxLengthOf(element),
    options: optionsOf(element),
  };
}
