import { closest, parentOf } from '../core/dom.ts';

/** Where a field is looked at: its middle and halfway to each side, as shares of width and height. */
const POINTS: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.25, 0.5],
  [0.75, 0.5],
  [0.5, 0.25],
  [0.5, 0.75],
];

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);

/** A cookie question, a menu that stays, a chat: they lie over the whole page and hide no field in particular. */
function isLayerOver(element: Element, cover: Element): boolean {
  for (let one: Element | undefined = cover; one; one = parentOf(one)) {
    if (/fixed|sticky/.test(styleOf(one)?.position ?? '')) return !one.contains(element);
  }
  return false;
}

function isOpaque(element: Element): boolean {
  if (/^(img|canvas|video|iframe|object|embed)$/.test(element.localName)) return true;
  const style = styleOf(element);
  if (!style) return false;
  const clear = style.backgroundColor === 'transparent' || /, 0(\.[0-4]\d*)?\)$/.test(style.backgroundColor);
  return Number(style.opacity) > 0.5 && (!clear || style.backgroundImage !== 'none');
}

function isOwn(element: Element, hit: Element): boolean {
  if (hit === element || element.contains(hit)) return true;
  const label = closest(hit, 'label') as HTMLLabelElement | undefined;
  return label?.control === element;
}

/** True when something else is drawn over a point of the field; undefined when the point is not in the window. */
function isCoveredAt(element: Element, x: number, y: number): boolean | undefined {
  const hits = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  if (hits.length === 0) return undefined;
  const own = hits.findIndex((hit) => isOwn(element, hit));
  // A field that the mouse passes through is one that the user cannot click into.
  if (own < 0) return !hits.some((hit) => isLayerOver(element, hit));
  return hits.slice(0, own).some((hit) => isOpaque(hit) && !isLayerOver(element, hit));
}

/** True when all of a field that can be looked at lies under something else of its page. Scrolls to it when need be. */
export function isCovered(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (typeof root.elementsFromPoint !== 'function') return false;
  // As coming to it with the keyboard would: the page, or a box in it, moves only when the field is not in sight.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = POINTS.map(([x, y]) => isCoveredAt(element, left + x * width, top + y * height));
  const known = seen.filter((one) => one !== undefined);
  return known.length > 0 && known.every(Boolean);
}
