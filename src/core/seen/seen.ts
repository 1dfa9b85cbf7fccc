import { attribute, closest, findAll, parentOf, rectOf, textOf } from '../dom.ts';
import { isPaintedOverAt, pointsOf, type Point } from './covered.ts';
import { isPainted } from './painted.ts';
import type { Painter } from './painters.ts';
import { isWithinReach } from './reach.ts';
import { frameAround, isRendered } from './rendered.ts';
import { hasRoom } from './room.ts';
import { hasLayout, stylesAround } from './styles.ts';

/** Faint text can still be read. */
const MIN_OPACITY = 0.3;
/** A letter is about so wide, as a share of its size. */
const LETTER = 0.5;
const MAX_INNER = 50;
/** Styles that hide, as an attribute says them: all there is to go by in a page that is not shown. */
const HIDING = /(^|;)\s*(display:\s*none|visibility:\s*(hidden|collapse)|(opacity|font-size):\s*0(px)?)\s*(;|!|$)/i;

/** The innermost element that the first words in an element stand in: the element itself when it has none. */
function wordsIn(element: Element): Element {
  if (hasWords(element)) return element;
  return findAll(element, '*').slice(0, MAX_INNER).find(hasWords) ?? element;
}

/** True when words stand in an element directly, before its first so many children end. */
function hasWords(element: Element): boolean {
  const children = Reflect.get(Node.prototype, 'childNodes', element) as NodeList;
  return Array.from({ length: Math.min(MAX_INNER, children.length) }, (_, n) => children[n]).some(
    (node) => node?.nodeType === 3 && textOf(node).trim() !== '',
  );
}

/** Where the first line of an element's words lies: a block is wider than its words. */
function wordPoints(element: Element, { style }: { style: CSSStyleDeclaration }): Point[] {
  const { width, height } = rectOf(element);
  const size = Number.parseFloat(style.fontSize) || 16;
  const share = width > 0 ? Math.min(1, (textOf(element).trim().length * size * LETTER) / width) : 1;
  const start = /center/.test(style.textAlign) ? (1 - share) / 2 : /right|end/.test(style.textAlign) ? 1 - share : 0;
  const middle = height > 0 ? Math.min(0.5, size / height) : 0.5;
  return pointsOf(
    element,
    [0.2, 0.5, 0.8].map((one): Point => [start + one * share, middle]),
  );
}

function saysHidden(element: Element): boolean {
  if (closest(element, '[hidden], template, dialog:not([open])')) return true;
  for (let one: Element | undefined = element; one; one = parentOf(one))
    if (HIDING.test(attribute(one, 'style'))) return true;
  return false;
}

/** A box that is laid out: an element without a box of its own shows in the one around it. */
function boxed(element: Element): Element {
  const around = getComputedStyle(element).display === 'contents' ? parentOf(element) : undefined;
  return around ? boxed(around) : element;
}

export type Painters = Map<Document | ShadowRoot, Painter[]>;

/** True when people see the words of an element, or the element itself when it has none. `painters` is kept between calls. */
export function isSeen(element: Element, painters: Painters = new Map()): boolean {
  const frame = frameAround(element);
  if (frame && !isFrameSeen(frame)) return false;
  if (!hasLayout(element)) return !saysHidden(element);
  const inner = boxed(wordsIn(element));
  const styles = stylesAround(inner);
  const [own] = styles;
  if (!own || !isRendered(inner) || !isWithinReach(inner, styles) || !hasRoom(own)) return false;
  return isPainted(styles, MIN_OPACITY) && !isPaintedOverAt(inner, wordPoints(inner, own), painters);
}

function isFrameSeen(frame: Element): boolean {
  const styles = stylesAround(frame);
  return isRendered(frame) && isWithinReach(frame, styles) && isPainted(styles, MIN_OPACITY);
}
