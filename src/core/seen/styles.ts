import { pageOf, parentOf, rectOf, viewOf } from '../dom.ts';

/** An element with its computed style. */
export interface Styled {
  element: Element;
  style: CSSStyleDeclaration;
}

/** The element that draws an element: its parent, or the slot that it was put into. */
const drawnIn = (element: Element) => element.assignedSlot ?? parentOf(element);

/** Computed styles of an element and everything that it is drawn in, the element's own first. */
export function stylesAround(element: Element): Styled[] {
  const styles: Styled[] = [];
  for (let one: Element | undefined = element; one; one = drawnIn(one)) {
    const style = viewOf(one)?.getComputedStyle(one);
    if (style) styles.push({ element: one, style });
  }
  return styles;
}

/** jsdom and documents that are not shown have no layout: there, only what attributes and styles say can be looked at. */
export function hasLayout(element: Element): boolean {
  return rectOf(pageOf(element)).width > 0;
}

/** Parts of a list, parted by a separator outside brackets. */
export function parts(text: string, separator: ',' | ' '): string[] {
  const found = [''];
  let depth = 0;
  for (const one of text) {
    if (one === '(') depth++;
    if (one === ')') depth--;
    if (one === separator && depth === 0) found.push('');
    else found[found.length - 1] += one;
  }
  return found.map((one) => one.trim()).filter(Boolean);
}

/** A computed length in px, of which percentages are of `side`; undefined for anything else. */
export function lengthOf(text: string, side: number): number | undefined {
  const [, share, sign, px] = /^calc\((-?[\d.]+)% ([-+]) ([\d.]+)px\)$/.exec(text) ?? [];
  if (share) return (Number(share) / 100) * side + Number(`${sign}${px}`);
  const [, amount, unit] = /^(-?[\d.]+(?:e-?\d+)?)(px|%)?$/.exec(text) ?? [];
  if (amount === undefined || (!unit && Number(amount) !== 0)) return undefined;
  return unit === '%' ? (Number(amount) / 100) * side : Number(amount);
}

/** A point of a box, in px from its corner, and its sides. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the middle and the first quarter of an element lie in a box around it; without layout, in one of 100 px. */
export function placesIn(element: Element, around: Element): Place[] {
  const [own, box] = [rectOf(element), rectOf(around)];
  const isLaidOut = box.width > 0 && box.height > 0;
  const [width, height] = isLaidOut ? [box.width, box.height] : [100, 100];
  const place = (share: number): Place =>
    isLaidOut
      ? { x: own.left - box.left + own.width * share, y: own.top - box.top + own.height / 2, width, height }
      : { x: width * share, y: height / 2, width, height };
  return [place(0.5), place(0.25)];
}
