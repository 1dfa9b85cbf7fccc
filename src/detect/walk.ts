import { attribute, findAll, frameDocument, hasAttribute } from '../core/dom.ts';
import type { Steps } from '../core/steps.ts';
import { addControl, addForm } from './read-forms.ts';
import { addCloudflare, addLink } from './read-links.ts';
import { addText, BREAK, endBlock, INLINE, squeeze, type Reading } from './reading.ts';
import { generatedText } from './seen-text.ts';

/** Nodes read in one step. */
export const STEP = 200;

const SKIPPED = new Set('script style noscript template svg math select textarea object canvas video audio'.split(' '));

/** Attributes that hold parts of an address for a style sheet to show. */
const PARTS = ['data-domain', 'data-host', 'data-email', 'data-mail', 'data-address'];
const MARKS = ['data-cfemail', 'role="contentinfo"', ...PARTS].map((mark) => `[${mark}]`).join();

/** What each kind of element adds when the walk reaches it. */
const onEnter: Readonly<Record<string, (reading: Reading, element: Element) => void>> = {
  a: (reading, element) => addLink(reading, element),
  form: addForm,
  input: addControl,
  textarea: addControl,
  select: addControl,
  address: (reading) => void reading.cards++,
  footer: (reading) => void reading.footers++,
  br: (reading) => addText(reading, BREAK, undefined),
};

function addGenerated(reading: Reading, element: Element, where: '::before' | '::after'): void {
  if (!PARTS.some((name) => hasAttribute(element, name))) return;
  const text = generatedText(element, where);
  if (text) addText(reading, text, element);
}

const isMarkedFooter = (element: Element, name: string) =>
  name !== 'footer' && attribute(element, 'role') === 'contentinfo';

/** True if the content of the element is to be left out. */
function enter(reading: Reading, element: Element, name: string): boolean {
  if (!INLINE.has(name)) endBlock(reading);
  if (Object.hasOwn(onEnter, name)) onEnter[name]?.(reading, element);
  // Shadow roots and frames of the same site are read after the page itself.
  const inner = element.shadowRoot ?? frameDocument(element)?.body;
  if (inner) reading.inner.push(inner);
  if (!reading.marked.has(element)) return false;
  if (isMarkedFooter(element, name)) reading.footers++;
  addGenerated(reading, element, '::before');
  return hasAttribute(element, 'data-cfemail') && addCloudflare(reading, element);
}

function endHeading(reading: Reading, level: number): void {
  const text = squeeze(reading.text).slice(0, 200);
  if (!text) return;
  reading.headings.push({ level, text });
  reading.heading = text;
}

function leave(reading: Reading, element: Element): void {
  const name = element.localName;
  const marked = reading.marked.has(element);
  if (marked) addGenerated(reading, element, '::after');
  if (INLINE.has(name)) return;
  if (/^h[1-6]$/.test(name)) endHeading(reading, Number(name[1]));
  endBlock(reading);
  if (name === 'footer' || (marked && isMarkedFooter(element, name))) reading.footers--;
  if (name === 'address') reading.cards--;
}

const firstChild = (node: Node) => Reflect.get(Node.prototype, 'firstChild', node) as Node | null;
const parentNode = (node: Node) => Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
const nextSibling = (node: Node) => Reflect.get(Node.prototype, 'nextSibling', node) as Node | null;

/** Reads a node; true if it has no content to read. */
function read(reading: Reading, node: Node): boolean {
  const type = node.nodeType;
  if (type === 3) addText(reading, (node as Text).data, node);
  if (type !== 1) return type !== 9 && type !== 11;
  const name = (node as Element).localName;
  const leftOut = enter(reading, node as Element, name);
  return leftOut || SKIPPED.has(name);
}

/** Reads one tree in document order, a few hundred nodes a step. */
function* walkRoot(reading: Reading, root: Node): Steps {
  let node: Node | null = root;
  for (let count = 1; node; count++) {
    if (count % STEP === 0) yield;
    let next: Node | null = read(reading, node) ? null : firstChild(node);
    while (!next && node) {
      if (node.nodeType === 1) leave(reading, node as Element);
      if (node === root) return;
      next = nextSibling(node);
      if (!next) node = parentNode(node);
    }
    node = next;
  }
}

/** Reads a page, its open shadow roots and same-origin frames, 200 nodes a step; what was read when it is left counts. */
export function* walk(reading: Reading, body: Element): Steps {
  reading.inner = [body];
  for (let n = 0; n < reading.inner.length; n++) {
    const root = reading.inner[n];
    if (!root) continue;
    reading.marked = new Set(findAll(root as Element | ShadowRoot, MARKS));
    yield* walkRoot(reading, root);
    endBlock(reading);
  }
}
