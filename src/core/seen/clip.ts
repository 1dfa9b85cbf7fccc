import { lengthOf, parts, placesIn, type Place, type Styled } from './styles.ts';

/** Smaller than this, in px, what is left of a box cannot be used. */
const MIN_SIZE = 8;

const within = ({ x, y }: Place, left: number, top: number, right: number, bottom: number) =>
  right - left >= MIN_SIZE && bottom - top >= MIN_SIZE && x >= left && x <= right && y >= top && y <= bottom;

const known = (all: readonly (number | undefined)[]): number[] | undefined =>
  all.every((one) => one !== undefined) ? (all as number[]) : undefined;

function isInInset(inner: string, place: Place): boolean {
  const { width, height } = place;
  const all = known(parts(inner.split(' round ')[0] ?? '', ' ').map((one, n) => lengthOf(one, n % 2 ? width : height)));
  if (!all) return false;
  const [top = 0, right = top, bottom = top, left = right] = all;
  return within(place, left, top, width - right, height - bottom);
}

/** Radii that are words, or left out, reach to the nearest or the furthest side. */
function radius(text: string | undefined, reach: number, near: number, far: number): number | undefined {
  if (text === undefined || text === 'closest-side') return near;
  return text === 'farthest-side' ? far : lengthOf(text, reach);
}

function isInRound(name: string, inner: string, { x, y, width, height }: Place): boolean {
  const [sizes = '', centre = '50% 50%'] = inner.split(/ ?\bat /);
  const at = parts(centre, ' ');
  const [left, top] = [lengthOf(at[0] ?? '', width), lengthOf(at[1] ?? '', height)];
  if (left === undefined || top === undefined) return false;
  const [first, second] = parts(sizes, ' ');
  const [nearX, nearY] = [Math.min(left, width - left), Math.min(top, height - top)];
  const [farX, farY] = [Math.max(left, width - left), Math.max(top, height - top)];
  const round = radius(first, Math.hypot(width, height) / Math.SQRT2, Math.min(nearX, nearY), Math.max(farX, farY));
  const across = name === 'circle' ? round : radius(first, width, nearX, farX);
  const down = name === 'circle' ? round : radius(second, height, nearY, farY);
  if (!across || !down || across * 2 < MIN_SIZE || down * 2 < MIN_SIZE) return false;
  return ((x - left) / across) ** 2 + ((y - top) / down) ** 2 <= 1;
}

function isInPolygon(inner: string, { x, y, width, height }: Place): boolean {
  const corners = parts(inner.replace(/^(nonzero|evenodd), /, ''), ',').map((pair) => {
    const [across = '', down = ''] = parts(pair, ' ');
    return known([lengthOf(across, width), lengthOf(down, height)]);
  });
  if (!corners.every((one) => one !== undefined)) return false;
  let inside = false;
  corners.forEach(([ax = 0, ay = 0], n) => {
    const [bx = 0, by = 0] = corners.at(n - 1) ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Shapes drawn elsewhere, or by a path, count as leaving nothing: nobody knows what they cut away. */
function isInShape(shape: string, place: Place): boolean {
  const [, name = '', inner = ''] = /^([a-z]+)\((.*)\)/.exec(shape) ?? [];
  if (name === 'inset') return isInInset(inner, place);
  if (name === 'polygon') return isInPolygon(inner, place);
  return /^(circle|ellipse)$/.test(name) && isInRound(name, inner, place);
}

function isInClip(clip: string): boolean {
  const [top = 0, right = Infinity, bottom = Infinity, left = 0] = clip
    .split(/[(, )]+/)
    .slice(1, 5)
    .map((one) => (one === 'auto' ? undefined : Number.parseFloat(one)));
  return right - left >= MIN_SIZE && bottom - top >= MIN_SIZE;
}

/** True when the clip of a box around an element, or its own, leaves the element's middle and start out. */
export function isClipped(element: Element, { element: around, style }: Styled): boolean {
  if (style.clip?.startsWith('rect(') && !isInClip(style.clip)) return true;
  const { clipPath } = style;
  if (!clipPath || clipPath === 'none' || /^(\w+-box)$/.test(clipPath)) return false;
  return !placesIn(element, around).every((place) => isInShape(clipPath, place));
}
