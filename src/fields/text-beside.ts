import { attribute, closest, findAll, nodeAfter, nodePast, parentOf, textOf } from '../core/dom.ts';
import { shorten } from '../core/text.ts';

const MAX_LABEL = 160;

/** A text as it is kept: in one line, of at most 160 characters. */
export function clean(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), MAX_LABEL);
}

/** So much of a text is read, in characters: no label is longer. */
export const MAX_READ = 2000;
/** So many nodes are walked through for one text. */
export const MAX_WALKED = 500;
/** So many nodes before a field are looked at for what it is called. */
const MAX_BEFORE = 50;
const CONTROL = /^(select|textarea|button|script|style|option)$/;

/** True for an element, false for a text or a comment. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The node after this one in an element, past what is in it when that is a control; undefined at the end. */
function nextIn(element: Element, node: Node): Node | undefined {
  const isLeftOut = node !== element && isElement(node) && CONTROL.test(node.localName);
  return isLeftOut ? nodePast(node, element) : nodeAfter(node, element);
}

/** An element's text without that of the controls in it: a select's options are no label. */
export function ownText(element: Element): string {
  let text = '';
  let left = MAX_WALKED;
  for (let node: Node | undefined = element; node && left > 0; node = nextIn(element, node), left--) {
    if (node.nodeType === 3) text += (node as Text).data;
    if (text.length > MAX_READ) break;
  }
  return clean(text);
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
  let left = MAX_BEFORE;
  for (let before = cell.previousElementSibling; before && left > 0; before = before.previousElementSibling, left--) {
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
  let left = MAX_BEFORE;
  for (let node = element.previousSibling; node && left > 0; node = node.previousSibling, left--) {
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
  if (!isElement(node)) return '';
  if (Element.prototype.matches.call(node, TYPED)) return 'F';
  if (/^(input|button|script|style)$/.test(node.localName)) return '';
  return isControlBox(node) ? 'B' : worded(textOf(node)) ? 'T' : '';
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
