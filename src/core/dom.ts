// Pages can hide a document's or form's own methods behind elements named like them (DOM clobbering), so the methods are
// taken from the prototypes of our own world.

/** Every element under a root that matches a selector, in document order. */
export function findAll<T extends Element = Element>(root: Document | ShadowRoot | Element, selector: string): T[] {
  const owner =
    root.nodeType === 9 ? Document.prototype : root.nodeType === 11 ? DocumentFragment.prototype : Element.prototype;
  return Array.from(owner.querySelectorAll.call(root, selector)) as T[];
}

/** An attribute's text; empty if there is none. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** The element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | undefined {
  return Element.prototype.closest.call(element, selector) ?? undefined;
}

/** The parent element of a node; at the top of a shadow root, its host. */
export function parentOf(node: Node): Element | undefined {
  const parent = Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
  if (!parent) return undefined;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 ? (parent as ShadowRoot).host : undefined;
}

/** The document a node belongs to. */
export function documentOf(node: Node): Document {
  return Reflect.get(Node.prototype, 'ownerDocument', node) as Document;
}

/** The window that shows an element; null for a document that is not shown. */
export function viewOf(node: Node): (Window & typeof globalThis) | null {
  return Reflect.get(Document.prototype, 'defaultView', documentOf(node)) as (Window & typeof globalThis) | null;
}

/** The element at the root of an element's document. */
export function pageOf(node: Node): Element {
  return Reflect.get(Document.prototype, 'documentElement', documentOf(node)) as Element;
}

/** How far an element's content is scrolled, or how wide its border is, in px. */
export function measureOf(element: Element, what: 'scrollLeft' | 'scrollTop' | 'clientLeft' | 'clientTop'): number {
  return Reflect.get(Element.prototype, what, element) as number;
}

/** The document or shadow root a node stands in. */
export function rootOf(node: Node): Document | ShadowRoot {
  return Node.prototype.getRootNode.call(node) as Document | ShadowRoot;
}

/** Where an element lies in the window. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The node after this one, in the order of the document and past what is in it; undefined at the end of `within`. */
export function nodePast(node: Node, within?: Node): Node | undefined {
  for (
    let one: Node | null = node;
    one && one !== within;
    one = Reflect.get(Node.prototype, 'parentNode', one) as Node
  ) {
    const next = Reflect.get(Node.prototype, 'nextSibling', one) as Node | null;
    if (next) return next;
  }
  return undefined;
}

/** The node after this one, in the order of the document; undefined at the end of `within`. */
export function nodeAfter(node: Node, within?: Node): Node | undefined {
  return (Reflect.get(Node.prototype, 'firstChild', node) as Node | null) ?? nodePast(node, within);
}

/** The element with an id in a document or shadow root. */
export function byId(root: Document | ShadowRoot, id: string): Element | undefined {
  const owner = root.nodeType === 9 ? Document.prototype : DocumentFragment.prototype;
  return owner.getElementById.call(root, id) ?? undefined;
}

/** The text of an element and everything in it. */
export function textOf(node: Node): string {
  return (Reflect.get(Node.prototype, 'textContent', node) as string | null) ?? '';
}

/** Documents and open shadow roots that can be read from here: same-origin frames included, at most `limit`. */
export function reachableRoots(document: Document, limit = 200): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // The list grows during the loop: each root found is searched as well.
  for (const root of roots)
    for (const element of findAll(root, '*')) {
      if (roots.length >= limit) return roots;
      const inner = element.shadowRoot ?? frameDocument(element);
      if (inner) roots.push(inner);
    }
  return roots;
}

/** The document of a same-origin frame; undefined for other frames, which refuse access. */
export function frameDocument(element: Element): Document | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The element with the focus, also inside open shadow roots and same-origin frames. */
export function focusedElement(document: Document): Element | undefined {
  let found = document.activeElement ?? undefined;
  for (let inside = found; inside;) {
    found = inside;
    inside = (inside.shadowRoot ?? frameDocument(inside))?.activeElement ?? undefined;
  }
  return found;
}

/** The origin of a frame if it differs from the page's; undefined for frames that can be read, or have no address. */
export function foreignOrigin(frame: Element): string | undefined {
  const src = attribute(frame, 'src');
  const base = frame.ownerDocument.baseURI;
  if (src === '' || frameDocument(frame) || !URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  return /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** Hosts of frames from other origins, each once. */
export function foreignFrameHosts(document: Document): string[] {
  const frames = reachableRoots(document).flatMap((root) => findAll(root, 'iframe[src], frame[src]'));
  const origins = frames.flatMap((frame) => foreignOrigin(frame) ?? []);
  return [...new Set(origins.map((origin) => new URL(origin).host))];
}
