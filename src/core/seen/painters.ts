import { findAll, measureOf, parentOf, rectOf, viewOf } from '../dom.ts';
import { alphaOver, holds, type Box } from './layers.ts';

/** Elements of a page that are looked at as covers; of a longer page the last ones, which are painted last. */
const MAX_ELEMENTS = 5000;
const REPLACED = /^(img|svg|canvas|video|iframe|frame|object|embed)$/;

/** Something that may be painted over other things: an element, or what a style sheet adds to it. */
export interface Painter {
  element: Element;
  style: CSSStyleDeclaration;
  box: Box;
  /** Its shadow or outline lies outside its box. */
  isWide: boolean;
  added?: 'before' | 'after';
}

const isWide = ({ boxShadow, outlineStyle }: CSSStyleDeclaration) =>
  (boxShadow !== 'none' && boxShadow !== '') || (outlineStyle !== 'none' && outlineStyle !== '');

const styleOf = (element: Element, where?: '::before' | '::after') => viewOf(element)?.getComputedStyle(element, where);

const isShown = ({ display, visibility, opacity }: CSSStyleDeclaration) =>
  display !== 'none' && display !== 'contents' && visibility === 'visible' && opacity !== '0';

const px = (text: string) => Number.parseFloat(text) || 0;

/** Where something added and placed lies: its offsets are those from the box that it hangs in. */
function addedBox(element: Element, style: CSSStyleDeclaration): Box {
  const isFixed = style.position === 'fixed';
  let around: Element | undefined = element;
  while (around && !isFixed && styleOf(around)?.position === 'static') around = parentOf(around);
  const box = isFixed ? undefined : around && rectOf(around);
  const left =
    (box?.left ?? 0) + (around ? measureOf(around, 'clientLeft') : 0) + px(style.left) + px(style.marginLeft);
  const top = (box?.top ?? 0) + (around ? measureOf(around, 'clientTop') : 0) + px(style.top) + px(style.marginTop);
  const isBorderBox = style.boxSizing === 'border-box';
  const wide = isBorderBox
    ? 0
    : px(style.paddingLeft) + px(style.paddingRight) + px(style.borderLeftWidth) + px(style.borderRightWidth);
  const high = isBorderBox
    ? 0
    : px(style.paddingTop) + px(style.paddingBottom) + px(style.borderTopWidth) + px(style.borderBottomWidth);
  return { left, top, right: left + px(style.width) + wide, bottom: top + px(style.height) + high };
}

function addedTo(element: Element, added: 'before' | 'after'): Painter[] {
  const style = styleOf(element, `::${added}`);
  if (!style || /^(none|normal|)$/.test(style.content) || !/absolute|fixed/.test(style.position) || !isShown(style))
    return [];
  return [{ element, style, box: addedBox(element, style), isWide: isWide(style), added }];
}

/** Everything in a document or shadow root that may be painted over something else. */
export function paintersOf(root: Document | ShadowRoot): Painter[] {
  const skipped = /^(html|head|meta|link|script|style|title|option|br|path|rect|g|circle)$/;
  return findAll(root, '*')
    .slice(-MAX_ELEMENTS)
    .flatMap((element): Painter[] => {
      const style = skipped.test(element.localName) ? undefined : styleOf(element);
      if (!style || !isShown(style)) return [];
      const own: Painter = { element, style, box: rectOf(element), isWide: isWide(style) };
      return REPLACED.test(element.localName)
        ? [own]
        : [own, ...addedTo(element, 'before'), ...addedTo(element, 'after')];
    });
}

/** How much of what lies below, from 0 to 1, a painter hides at a point of the window, by itself. */
export function hiddenBy({ element, style, box, isWide: reaches, added }: Painter, x: number, y: number): number {
  if (!reaches && !holds(box, x, y)) return 0;
  if (!added && REPLACED.test(element.localName))
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom ? 1 : 0;
  return alphaOver(style, box, x, y);
}
