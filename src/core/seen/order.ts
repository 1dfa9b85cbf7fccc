import { pageOf, parentOf, viewOf } from '../dom.ts';

const styleOf = (element: Element) => viewOf(element)?.getComputedStyle(element);

const isSet = (text: string | undefined) => text !== undefined && text !== '' && text !== 'none' && text !== 'normal';

/** True for a box that everything in it is painted into as one layer. */
function isLayer(style: CSSStyleDeclaration, ordered: boolean): boolean {
  if (ordered || /fixed|sticky/.test(style.position)) return true;
  if (Number(style.opacity) < 1 || style.isolation === 'isolate' || style.mixBlendMode !== 'normal') return true;
  const { transform, filter, perspective, clipPath, maskImage, translate, rotate, scale, backdropFilter } = style;
  const effects = [transform, filter, perspective, clipPath, maskImage, translate, rotate, scale, backdropFilter];
  return effects.some(isSet) || /paint|layout|strict|content/.test(style.contain ?? '');
}

/** True for a box whose `z-index` counts. */
function isOrdered(element: Element, style: CSSStyleDeclaration): boolean {
  const parent = parentOf(element);
  const isPlaced = style.position !== 'static' || /flex|grid/.test((parent && styleOf(parent)?.display) ?? '');
  return isPlaced && style.zIndex !== 'auto' && style.zIndex !== '';
}

/** In the order of painting: below what is in flow, in flow, floating, placed (0 and more). */
function levelOf(branch: readonly Element[]): number {
  let level = -0.5;
  for (const element of branch) {
    const style = styleOf(element);
    if (!style) continue;
    const ordered = isOrdered(element, style);
    if (isLayer(style, ordered)) return ordered ? Number(style.zIndex) : 0;
    if (style.position !== 'static') level = 0;
    else if (style.float !== 'none') level = Math.max(level, -0.3);
  }
  return level;
}

/** From the outermost element to this one. */
function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let one: Element | undefined = element; one; one = parentOf(one)) path.unshift(one);
  return path;
}

const comesAfter = (one: Element, other: Element) =>
  (Node.prototype.compareDocumentPosition.call(other, one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isReplaced = (element: Element) => /^(img|svg|canvas|video|iframe|object|embed)$/.test(element.localName);

/** True when one element, beside another, is painted over it. */
export function isAbove(one: Element, other: Element): boolean {
  const [a, b] = [pathTo(one), pathTo(other)];
  let shared = 0;
  while (a[shared] && a[shared] === b[shared]) shared++;
  const [first, second] = [a[shared], b[shared]];
  if (!first || !second) return false;
  const [above, below] = [levelOf(a.slice(shared)), levelOf(b.slice(shared))];
  if (above !== below) return above > below;
  // In flow, the background of a block is painted below all letters beside it.
  return comesAfter(first, second) && (above >= 0 || isReplaced(one) || styleOf(one)?.display !== 'block');
}

/** True when an element is placed behind the background of a box around it. */
export function isBehind(element: Element, around: Element): boolean {
  const style = styleOf(around);
  if (!style || isLayer(style, isOrdered(around, style)) || isCanvas(around)) return false;
  const path = pathTo(element);
  for (const one of path.slice(path.indexOf(around) + 1)) {
    const own = styleOf(one);
    if (own && isOrdered(one, own)) return Number(own.zIndex) < 0;
    if (own && isLayer(own, false)) return false;
  }
  return false;
}

/** The background of the page is painted behind everything: that of its root, else that of its body. */
function isCanvas(element: Element): boolean {
  if (element.localName === 'html') return true;
  const root = element.localName === 'body' ? styleOf(pageOf(element)) : undefined;
  return root?.backgroundColor === 'rgba(0, 0, 0, 0)' && root.backgroundImage === 'none';
}

/** True when what a box around an element adds before or after its content is painted over the element. */
export function isAddedAbove(added: CSSStyleDeclaration, isAfter: boolean, around: Element, inner: Element): boolean {
  const path = pathTo(inner);
  const below = levelOf(path.slice(path.indexOf(around) + 1));
  const above = added.zIndex === 'auto' || added.zIndex === '' ? 0 : Number(added.zIndex);
  return above === below ? isAfter : above > below;
}
