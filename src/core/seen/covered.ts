import { closest, findAll, parentOf, rectOf, rootOf, textOf, viewOf } from '../dom.ts';
import { holds } from './layers.ts';
import { isAbove, isAddedAbove, isBehind } from './order.ts';
import { hiddenBy, paintersOf, type Painter } from './painters.ts';

/** A point in the window, in px. */
export type Point = readonly [x: number, y: number];

/** Where a field is looked at: its middle and halfway to each side, as shares of width and height. */
const POINTS: readonly Point[] = [
  [0.5, 0.5],
  [0.25, 0.5],
  [0.75, 0.5],
  [0.5, 0.25],
  [0.5, 0.75],
];
/** So much of what lies below, from 0 to 1, may be hidden. */
const MAX_HIDDEN = 0.5;
/** A layer this near, in px, to an edge of the window hangs there. */
const NEAR_EDGE = 40;
const WORTH_SEEING = 'iframe, img, svg, input, button, video';

type Root = Document | ShadowRoot;
const styleOf = (element: Element) => viewOf(element)?.getComputedStyle(element);

/** True for the element itself and everything around it, shadow trees included. */
function isAround(outer: Element, element: Element): boolean {
  for (let one: Element | undefined = element; one; one = parentOf(one)) if (one === outer) return true;
  return false;
}

/** The outermost element around a cover that stays in the window, if what is covered does not stay with it. */
function layerOf(element: Element, cover: Element): Element | undefined {
  for (let one: Element | undefined = cover; one; one = parentOf(one))
    if (/fixed|sticky/.test(styleOf(one)?.position ?? '')) return isAround(one, element) ? undefined : one;
  return undefined;
}

/** A cookie question, a menu that stays, a chat: they lie over the whole page and hide no field in particular. */
function isLayerOver(element: Element, cover: Element): boolean {
  const layer = layerOf(element, cover);
  const view = viewOf(element);
  if (!layer || !view) return false;
  const { left, top, right, bottom, width, height } = rectOf(layer);
  if (width >= view.innerWidth * 0.9 && height >= view.innerHeight * 0.9) return true;
  if (textOf(layer).trim() === '' && findAll(layer, WORTH_SEEING).length === 0) return false;
  const own = rectOf(element);
  const isAtEdge = Math.min(left, top, view.innerWidth - right, view.innerHeight - bottom) < NEAR_EDGE;
  return isAtEdge || width * height > 3 * own.width * own.height;
}

function isOwn(element: Element, hit: Element): boolean {
  if (hit === element || element.contains(hit)) return true;
  const label = closest(hit, 'label') as HTMLLabelElement | undefined;
  return label?.control === element;
}

/** A box between a painter and what both are in may cut the painter off, or make it fainter. */
function shareShown({ element: painter, added }: Painter, element: Element, [x, y]: Point): number {
  let share = added ? 1 : Number(styleOf(painter)?.opacity ?? 1);
  for (let one = added ? painter : parentOf(painter); one && !isAround(one, element); one = parentOf(one)) {
    const style = styleOf(one);
    if (!style) continue;
    if (/hidden|clip|auto|scroll/.test(style.overflow) && !holds(rectOf(one), x, y)) return 0;
    share *= Number(style.opacity);
  }
  return share;
}

function isPaintedOver({ element: painter, style, added }: Painter, element: Element): boolean {
  if (added && isAround(painter, element)) return isAddedAbove(style, added === 'after', painter, element);
  if (isAround(painter, element)) return !added && painter !== element && isBehind(element, painter);
  return !isOwn(element, painter) && isAbove(painter, element);
}

function isHiddenAt(element: Element, painters: readonly Painter[], point: Point): boolean {
  let shows = 1;
  for (const painter of painters) {
    const alpha = hiddenBy(painter, ...point);
    if (alpha === 0 || !isPaintedOver(painter, element) || isLayerOver(element, painter.element)) continue;
    shows *= 1 - Math.min(1, alpha * shareShown(painter, element, point));
    if (1 - shows >= MAX_HIDDEN) return true;
  }
  return false;
}

/** Painters of the trees that an element stands in: its own, and those around the shadow trees. */
function paintersAround(element: Element, known: Map<Root, Painter[]>): Painter[] {
  const root = rootOf(element);
  const painters = known.get(root) ?? (root.nodeType === 9 || root.nodeType === 11 ? paintersOf(root) : []);
  known.set(root, painters);
  return 'host' in root ? [...painters, ...paintersAround(root.host, known)] : painters;
}

/** True when something else is painted over all of some points of an element. `known`: painters that were found before. */
export function isPaintedOverAt(
  element: Element,
  points: readonly Point[],
  known = new Map<Root, Painter[]>(),
): boolean {
  const painters = paintersAround(element, known);
  return points.every((point) => isHiddenAt(element, painters, point));
}

/** True when the mouse meets something else at a point; undefined when the point is not in the window. */
function isOutOfReachAt(element: Element, [x, y]: Point): boolean | undefined {
  const hits = rootOf(element).elementsFromPoint(x, y);
  if (hits.length === 0) return undefined;
  // A field that the mouse passes through is one that the user cannot click into.
  return !hits.some((hit) => isOwn(element, hit) || isLayerOver(element, hit));
}

/** Points of an element, as shares of its width and height. */
export function pointsOf(element: Element, shares: readonly Point[] = POINTS): Point[] {
  const { left, top, width, height } = rectOf(element);
  return shares.map(([x, y]) => [left + x * width, top + y * height]);
}

/** True when all of a field that can be looked at lies under something else of its page. Scrolls to it when need be. */
export function isCovered(element: Element): boolean {
  if (typeof rootOf(element).elementsFromPoint !== 'function') return false;
  // As coming to it with the keyboard would: the page, or a box in it, moves only when the field is not in sight.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const points = pointsOf(element);
  const reached = points.map((point) => isOutOfReachAt(element, point)).filter((one) => one !== undefined);
  if (reached.length > 0 && reached.every(Boolean)) return true;
  return isPaintedOverAt(element, points);
}
