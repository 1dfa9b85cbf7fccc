import { attribute, closest, findAll, parentOf, textOf } from '../core/dom.ts';
import { shorten } from '../core/text.ts';

const MAX_LABEL = 160;

/** A text as it is kept: in one line, of at most 160 characters. */
export function clean(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), MAX_LABEL);
}

/** An element's text without that of the controls in it: a select's options are no label. */
export function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const control of findAll(copy, 'select, textarea, button, script, style, option')) control.remove();
  return clean(textOf(copy));
}

/** The text if it says something: marks such as "*" name nothing. */
export const worded = (text: string) => (/[\p{L}\p{N}#]/u.test(text) ? text : '');

/** What a person fills in. */
export const FIELD = 'input:not([type="hidden"]), select, textarea';
const TYPED =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select, textarea';
const MAX_ROW = 4;
/** A block of more is no short list of fields. */
const MAX_NODES = 80;

/** True for a cell with more than one field: what it is called is not the name of each. */
function isShared(cell: Element): boolean {
  return findAll(cell, FIELD).length > 1;
}

/** In a form laid out as a table, the cell before the field's names it. */
export function cellBefore(element: Element): string {
  const cell = closest(element, 'td, th, dd');
  if (!cell || (isShared(cell) && attribute(element, 'type') !== 'radio')) return '';
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    const text = worded(ownText(before));
    if (text) return text;
  }
  return cellAbove(cell);
}

/** In a table with names and fields in turn, the cell above. */
function cellAbove(cell: Element): string {
  const row = parentOf(cell);
  const above = row?.previousElementSibling;
  if (!row || !above || row.children.length < 2 || above.children.length !== row.children.length) return '';
  const named = findAll(above, FIELD).length === 0 ? above.children[Array.from(row.children).indexOf(cell)] : undefined;
  return named ? worded(ownText(named)) : '';
}

/** Text that stands just before an element, in its own block or the one before. */
export function textBefore(element: Element): string {
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

/** Text that stands before an element in its own block, behind any other field. */
export function siblingText(element: Element): string {
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

/** `F` for a field, `T` for a text, nothing for what is neither. */
function kindOfNode(node: Node): string {
  if (node.nodeType === 3) return worded(textOf(node)) ? 'T' : '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.matches(TYPED)) return 'F';
  if (/^(input|button|script|style)$/.test(element.localName)) return '';
  return isControlBox(element) ? 'B' : worded(textOf(element)) ? 'T' : '';
}

/** In a block that begins with a field and has a text behind each, the text behind this one; radio buttons may have their group's name before them. */
export function textAfter(element: Element): string {
  const block = parentOf(element);
  if (!block || block.childNodes.length > MAX_NODES) return '';
  const nodes = Array.from(block.childNodes, (node) => ({ node, kind: kindOfNode(node) })).filter(({ kind }) => kind);
  const pattern = attribute(element, 'type') === 'radio' ? /^T*(FT+)+$/ : /^(FT+)+$/;
  if (!pattern.test(nodes.map(({ kind }) => kind).join(''))) return '';
  const next = nodes[nodes.findIndex(({ node }) => node === element) + 1]?.node;
  return next ? clean(textOf(next)) : '';
}

/** True for a block in which several fields have a text behind each. */
export function isNamedBehind(element: Element): boolean {
  const block = parentOf(element);
  return block !== undefined && textAfter(element) !== '' && findAll(block, TYPED).length > 1;
}

const AND = /[/+&,]| (?:and|und|en|et|y|e|i|och|og) /;

/** "Postcode / town" before a row of as many fields: the part that names this one; empty where nothing of the kind is. */
export function partOfRow(element: Element): string {
  for (let row = parentOf(element), up = 0; row && up < 2; row = parentOf(row), up++) {
    if (/^(form|body|fieldset|table|tr|tbody)$/.test(row.localName)) return '';
    const fields = findAll(row, TYPED);
    if (fields.length < 2) continue;
    const [first] = fields;
    if (!first || fields.length > MAX_ROW) return '';
    const name = closest(element, 'td, dd') === row ? rowName(row) : siblingText(first) || siblingText(row);
    const parts = name.split(AND).map(clean).filter(worded);
    return parts.length === fields.length ? (parts[fields.indexOf(element)] ?? '') : '';
  }
  return '';
}

function rowName(cell: Element): string {
  const before = cell.previousElementSibling;
  return before ? ownText(before) : '';
}
