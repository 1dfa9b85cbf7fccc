import { byId, findAll, parentOf } from '../core/dom.ts';

/** Below this share of full opacity nobody reads a field. */
const MIN_OPACITY = 0.7;
/** Smaller than this, in px, a text or what is left of a box cannot be used. */
const MIN_SIZE = 8;
const MIN_FONT = 3;
const MAX_BLUR = 3;

const numbers = (text: string) => Array.from(text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g), ([one]) => Number(one));

/** Lengths of a shape in px; percentages are of the box's side, which alternates from width to height. */
function lengths(text: string, sides: readonly [number, number], first: 0 | 1 = 0): number[] {
  const found = text.matchAll(/(-?\d+(?:\.\d+)?)(px|%)?/g);
  return Array.from(found, ([, amount, unit], n) =>
    unit === '%' ? (Number(amount) / 100) * (sides[((n + first) % 2) as 0 | 1] ?? 0) : Number(amount),
  );
}

const span = (all: number[]) => (all.length > 0 ? Math.max(...all) - Math.min(...all) : 0);

/** True when a shape leaves less of a box than could be used; width and height in px. */
function leavesNothing(shape: string, width: number, height: number): boolean {
  const [, name = '', inner = ''] = /^([a-z]+)\((.*)\)/.exec(shape) ?? [];
  const sides = [width, height] as const;
  if (name === 'inset') {
    const [top = 0, right = top, bottom = top, left = right] = lengths(inner.split(' round ')[0] ?? '', sides, 1);
    return width - left - right < MIN_SIZE || height - top - bottom < MIN_SIZE;
  }
  const sizes = lengths(inner.split(/ ?at /)[0] ?? '', sides);
  if (name === 'circle' || name === 'ellipse') return sizes.some((radius) => radius * 2 < MIN_SIZE);
  if (name !== 'polygon' && name !== 'path') return false;
  const points = lengths(inner.replace(/^\w+, /, ''), sides);
  const across = points.filter((_, n) => n % 2 === 0);
  return span(across) < MIN_SIZE || span(points.filter((_, n) => n % 2 === 1)) < MIN_SIZE;
}

/** A shape drawn elsewhere on the page that has nothing in it. */
function isEmptyShape(element: Element, clipPath: string): boolean {
  const [, id] = /^url\("?#([^")]+)"?\)/.exec(clipPath) ?? [];
  const shape = id ? byId(element.getRootNode() as Document | ShadowRoot, id) : undefined;
  return shape !== undefined && findAll(shape, '*').length === 0;
}

function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  const { clip, clipPath } = style;
  if (clip.startsWith('rect(')) {
    const [top = 0, right = Infinity, bottom = Infinity, left = 0] = clip
      .split(/[(, )]+/)
      .slice(1, 5)
      .map((one) => (one === 'auto' ? undefined : Number.parseFloat(one)));
    if (right - left < MIN_SIZE || bottom - top < MIN_SIZE) return true;
  }
  if (!clipPath || clipPath === 'none') return false;
  const { width, height } = element.getBoundingClientRect();
  return isEmptyShape(element, clipPath) || leavesNothing(clipPath, width || 100, height || 100);
}

/** A mask that lets nothing through: every colour of it transparent, or no size. */
function isMasked({ maskImage, maskSize }: CSSStyleDeclaration): boolean {
  if (!maskImage || maskImage === 'none') return false;
  const colours = maskImage.match(/rgba?\([^)]*\)/g) ?? [];
  const seeThrough = colours.length > 0 && colours.every((colour) => alphaOf(colour) < MIN_OPACITY);
  return seeThrough || /(^|\s)0(px|%)/.test(maskSize);
}

function alphaOf(colour: string): number {
  const [, , , alpha = 1] = numbers(colour);
  return alpha;
}

/** Opacity that a filter leaves; 0 when it blurs everything away. */
function filterOpacity({ filter }: CSSStyleDeclaration): number {
  const [, blur = '0'] = /blur\(([\d.]+)px/.exec(filter) ?? [];
  const [, amount = '1', unit] = /opacity\(([\d.]+)(%?)\)/.exec(filter) ?? [];
  return Number(blur) > MAX_BLUR ? 0 : Number(amount) / (unit ? 100 : 1);
}

/** Turned round, with a back that is not drawn. */
function isTurnedAway({ backfaceVisibility, transform }: CSSStyleDeclaration): boolean {
  if (backfaceVisibility !== 'hidden' || !transform?.startsWith('matrix3d(')) return false;
  return (numbers(transform.slice('matrix3d('.length))[10] ?? 1) < 0;
}

/** Text that has no size or no colour: whatever the field holds, nobody reads it. */
function isUnreadable({ color, backgroundColor, fontSize, webkitTextFillColor }: CSSStyleDeclaration): boolean {
  if (fontSize !== '' && Number.parseFloat(fontSize) < MIN_FONT) return true;
  if (color.startsWith('rgba') && alphaOf(color) < 0.3) return true;
  if (webkitTextFillColor?.startsWith('rgba') && alphaOf(webkitTextFillColor) < 0.3) return true;
  return color !== '' && color === backgroundColor;
}

function isStyledAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  if (style.contentVisibility === 'hidden') return true;
  return isClipped(element, style) || isMasked(style) || isTurnedAway(style);
}

/** An element with its computed style. */
export interface Styled {
  element: Element;
  style: CSSStyleDeclaration;
}

/** Computed styles of an element and everything around it, the element's own first. */
export function stylesAround(element: Element): Styled[] {
  const styles: Styled[] = [];
  for (let one: Element | undefined = element; one; one = parentOf(one)) {
    const style = one.ownerDocument.defaultView?.getComputedStyle(one);
    if (style) styles.push({ element: one, style });
  }
  return styles;
}

/** True when an element is painted so that its text can be read: by its own styles and those of everything around it. */
export function isPainted(styles: readonly Styled[]): boolean {
  const [own] = styles;
  if (own && isUnreadable(own.style)) return false;
  let opacity = 1;
  for (const { element, style } of styles) {
    if (isStyledAway(element, style)) return false;
    opacity *= (style.opacity === '' ? 1 : Number(style.opacity)) * filterOpacity(style);
  }
  return opacity >= MIN_OPACITY;
}
