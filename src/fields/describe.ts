import { attribute, byId, closest, findAll, hasAttribute, parentOf, textOf } from '../core/dom.ts';
import { shorten } from '../core/text.ts';
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

function byIds(element: Element, ids: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = ids.split(/\s+/).flatMap((id) => (id ? (byId(root, id) ?? []) : []));
  return clean(found.map(textOf).join(' '));
}

function labels(element: Element): string {
  const own = 'labels' in element ? Array.from((element as Native).labels ?? []) : [];
  return clean(own.map(ownText).join(' '));
}

/** In a form laid out as a table, the cell before the field's, or the one above it, names it. */
function cellBefore(element: Element): string {
  const cell = closest(element, 'td, th, dd');
  for (let before = cell?.previousElementSibling; before; before = before.previousElementSibling) {
    const text = ownText(before);
    if (text) return text;
  }
  return '';
}

/** Text that stands just before the field, in its own block or the one before. */
function textBefore(element: Element): string {
  let at: Element | undefined = element;
  for (let up = 0; at && up < 3; up++) {
    const text = siblingText(at);
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
    if (text && node.nodeType !== 8) return text;
  }
  return '';
}

function isControlBox(element: Element): boolean {
  return (
    /^(input|select|textarea|script|style)$/.test(element.localName) ||
    findAll(element, 'input, select, textarea').length > 0
  );
}

/** The name of a group of radio buttons: its legend or what is announced for it. */
export function groupLabel(element: Element): string {
  const group = closest(element, 'fieldset, [role="radiogroup"], [role="group"]');
  if (!group) return cellBefore(element);
  const [legend] = findAll(group, 'legend');
  return clean(
    legend ? textOf(legend) : attribute(group, 'aria-label') || byIds(group, attribute(group, 'aria-labelledby')),
  );
}

function tagOf(element: Element): FieldSnapshot['tag'] {
  const name = element.localName;
  return name === 'input' || name === 'textarea' || name === 'select' ? name : 'editor';
}

function labelOf(element: Element): string {
  return (
    byIds(element, attribute(element, 'aria-labelledby')) ||
    labels(element) ||
    clean(attribute(element, 'aria-label')) ||
    cellBefore(element) ||
    clean(attribute(element, 'title'))
  );
}

function maxLengthOf(element: Element): { maxLength?: number } {
  const value = Number(attribute(element, 'maxlength'));
  return Number.isInteger(value) && value > 0 ? { maxLength: value } : {};
}

/** A control as plain data. `index` and `form` are its places in the walk. */
export function describeField(element: Element, index: number, form: number): FieldSnapshot {
  const label = labelOf(element);
  const options =
    element.localName === 'select'
      ? findAll(element, 'option')
          .slice(0, 300)
          .map((one) => clean(textOf(one)))
      : [];
  return {
    index,
    form,
    tag: tagOf(element),
    type: (attribute(element, 'type') || 'text').toLowerCase(),
    name: attribute(element, 'name').slice(0, MAX_LABEL),
    id: attribute(element, 'id').slice(0, MAX_LABEL),
    autocomplete: attribute(element, 'autocomplete').toLowerCase(),
    label,
    placeholder: clean(attribute(element, 'placeholder') || attribute(element, 'data-placeholder')),
    before: label ? '' : textBefore(element),
    required:
      hasAttribute(element, 'required') ||
      attribute(element, 'aria-required') === 'true' ||
      /\*|\(required\)|\(verplicht\)/.test(label),
    ...maxLengthOf(element),
    options,
  };
}
