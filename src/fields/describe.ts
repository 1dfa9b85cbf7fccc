import { attribute, byId, closest, findAll, hasAttribute, nodeAfter, parentOf, textOf } from '../core/dom.ts';
import { padded } from '../core/match-words.ts';

import { saidRequired } from './marks.ts';
import type { FieldSnapshot } from './shape.ts';
import {
  cellBefore,
  clean,
  FIELD,
  isElement,
  isNamedBehind,
  MAX_READ,
  MAX_WALKED,
  ownText,
  partOfRow,
  siblingText,
  textAfter,
  textBefore,
  worded,
} from './text-beside.ts';

type Native = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const MAX_LABEL = 160;
const MAX_IDS = 10;

/** The texts of the elements an attribute names; what a box itself shows as its choice is no name of it. */
function byIds(element: Element, ids: string): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = [...new Set(ids.split(/\s+/))].slice(0, MAX_IDS).flatMap((id) => (id ? (byId(root, id) ?? []) : []));
  return found
    .filter((one) => !element.contains(one))
    .map((one) => clean(textOf(one).slice(0, MAX_READ)))
    .filter(Boolean);
}

/** True for a label that holds its field or stands just before it. */
function isBefore(label: Element, element: Element): boolean {
  if (label.contains(element)) return true;
  let left = MAX_WALKED;
  for (let node = nodeAfter(label); node && left > 0; node = nodeAfter(node), left--)
    if (isElement(node) && Element.prototype.matches.call(node, FIELD)) return node === element;
  return false;
}

/** True for a label around several radio buttons: it names all of them, not the first. */
const isAroundRadios = (label: Element) => findAll(label, 'input[type="radio"]').length > 1;

/** What labels an element; of several labels those before it: copied markup keeps the `for` of its original. */
function labelsOf(element: Element): string[] {
  const named = byIds(element, attribute(element, 'aria-labelledby'));
  if (named.length > 0) return named;
  const bound = 'labels' in element ? Array.from((element as Native).labels ?? []) : [];
  const all = bound.filter((label) => !isAroundRadios(label));
  const near = all.length > 1 ? all.filter((label) => isBefore(label, element)) : [];
  return (near.length > 0 ? near : all).map(ownText).filter(worded);
}

/** The first label of an element; what else labels it says more of the same. */
const labels = (element: Element) => labelsOf(element)[0] ?? '';

/** What the group around a field is called: its legend, or what is announced for it. */
function groupName(element: Element): string {
  const group = closest(element, 'fieldset, [role="radiogroup"], [role="group"]');
  if (!group) return '';
  const [legend] = findAll(group, 'legend');
  return clean(
    legend
      ? textOf(legend)
      : attribute(group, 'aria-label') || byIds(group, attribute(group, 'aria-labelledby')).join(' '),
  );
}

/** The smallest element around all of some. */
function boxAround([first, ...rest]: readonly Element[]): Element | undefined {
  let box = first && parentOf(first);
  while (box && rest.some((one) => !box?.contains(one))) box = parentOf(box);
  return box;
}

/** Text before some radio buttons, which stands before the box around them or in it; what stands at a button names that one. */
function textBeforeAll(radios: readonly Element[]): string {
  const box = radios.length > 1 ? boxAround(radios) : undefined;
  let top = radios[0];
  while (top && box && parentOf(top) !== box) top = parentOf(top);
  if (!box || !top) return '';
  if (top !== radios[0]) return textBefore(top);
  return (textAfter(top) && siblingText(top)) || textBefore(box);
}

/** The name of a group of radio buttons: its group's, the cell before it, or the text before all of them. */
export function groupLabel(radios: readonly Element[]): string {
  const [first] = radios;
  return first ? groupName(first) || cellBefore(first) || textBeforeAll(radios) : '';
}

/** Text beside a field that nothing labels: its part of a row's name, behind it where all fields of a block are named so, else before it. */
function textBeside(element: Element): string {
  // A text further away names all radio buttons, not one.
  if (attribute(element, 'type') === 'radio') return textAfter(element) || siblingText(element);
  if (isNamedBehind(element)) return textAfter(element);
  return partOfRow(element) || textBefore(element) || textAfter(element);
}

/** Further labels of a field, which say how to fill it. */
function hintOf(element: Element): { hint?: string } {
  const hint = clean(labelsOf(element).slice(1).join(' '));
  return hint ? { hint } : {};
}

function tagOf(element: Element): FieldSnapshot['tag'] {
  const name = element.localName;
  if (isListbox(element)) return 'listbox';
  return name === 'input' || name === 'textarea' || name === 'select' ? name : 'editor';
}

const MAX_OPTIONS = 300;

/** A button that opens a list and shows what was chosen in it. */
export const opensList = (element: Element) =>
  /^(button|div)$/.test(element.localName) && attribute(element, 'aria-haspopup') === 'listbox';

/** A list drawn by the page itself that stands for a select (ARIA 1.2: combobox, listbox); a text field that only suggests is none. */
function isListbox(element: Element): boolean {
  const typed = element.localName === 'input' && !hasAttribute(element, 'readonly');
  if (element.localName === 'select' || typed) return false;
  return /^(combobox|listbox)$/.test(attribute(element, 'role')) || opensList(element);
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
  const [inside] = findAll<HTMLSelectElement>(element, 'select[hidden]');
  if (inside) return inside;
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
    before: label ? '' : textBeside(element),
    ...hintOf(element),
    group: groupName(element),
    required: isRequired(element, label),
    ...maxLengthOf(element),
    options: optionsOf(element),
  };
}
