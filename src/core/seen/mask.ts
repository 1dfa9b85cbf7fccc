import { colourOf, stopColours } from './colour.ts';
import { lengthOf, parts, placesIn, type Place, type Styled } from './styles.ts';

/** Less than this share of a mask hides what lies under it. */
const MIN_ALPHA = 0.7;

type Axis = readonly [at: number, side: number];

/** Where a point lies along a gradient; undefined for a slanted one. */
function axisOf(direction: string | undefined, { x, y, width, height }: Place): Axis | undefined {
  if (direction === undefined || /^(180deg|to bottom)$/.test(direction)) return [y, height];
  if (/^(0deg|to top)$/.test(direction)) return [height - y, height];
  if (/^(90deg|to right)$/.test(direction)) return [x, width];
  return /^(270deg|to left)$/.test(direction) ? [width - x, width] : undefined;
}

interface Stop {
  alpha: number;
  at: number | undefined;
}

function stopsOf(texts: readonly string[], side: number): Stop[] | undefined {
  const stops = texts.flatMap((text): (Stop | undefined)[] => {
    const [colour = '', ...places] = parts(text, ' ');
    const alpha = colourOf(colour)?.alpha;
    if (alpha === undefined) return [undefined];
    if (places.length === 0) return [{ alpha, at: undefined }];
    return places.map((place) => ({ alpha, at: lengthOf(place, side) }));
  });
  return stops.every((one) => one !== undefined) ? stops : undefined;
}

/** Stops without a place are spread evenly between their neighbours. */
function spread(stops: readonly Stop[], side: number): { alpha: number; at: number }[] {
  const placed = stops.map(({ alpha, at }, n) => ({
    alpha,
    at: at ?? (n === 0 ? 0 : n === stops.length - 1 ? side : undefined),
  }));
  return placed.map(({ alpha, at }, n) => {
    if (at !== undefined) return { alpha, at };
    const before = placed.findLastIndex((one, m) => m < n && one.at !== undefined);
    const after = placed.findIndex((one, m) => m > n && one.at !== undefined);
    const [from, to] = [placed[before]?.at ?? 0, placed[after]?.at ?? side];
    return { alpha, at: from + ((to - from) * (n - before)) / (after - before) };
  });
}

/** What a gradient from one side to the other lets through at a point; undefined when that cannot be told. */
function alphaAt(image: string, place: Place): number | undefined {
  const [, inner] = /^linear-gradient\((.*)\)$/.exec(image) ?? [];
  if (inner === undefined) return undefined;
  const all = parts(inner, ',');
  const direction = /^(to |-?[\d.]+deg)/.test(all[0] ?? '') ? all.shift() : undefined;
  const axis = axisOf(direction, place);
  const stops = axis && stopsOf(all, axis[1]);
  if (!axis || !stops) return undefined;
  const [at, side] = axis;
  const line = spread(stops, side);
  const next = line.findIndex((stop) => stop.at >= at);
  const [from, to] = [line[next - 1] ?? line[next] ?? line.at(-1), line[next] ?? line.at(-1)];
  if (!from || !to) return undefined;
  const share = to.at > from.at ? (at - from.at) / (to.at - from.at) : 1;
  return from.alpha + (to.alpha - from.alpha) * Math.min(1, Math.max(0, share));
}

/** True when all of a mask's layers are as large as their box and stay in place. */
function isWhole(style: CSSStyleDeclaration): boolean {
  const { maskSize, maskPosition, maskRepeat, maskMode, maskComposite } = style;
  const sized = parts(maskSize ?? '', ',').every((one) => /^(auto|100%|cover)( (auto|100%))?$/.test(one));
  const repeats = (maskRepeat ?? 'repeat') === 'repeat';
  const placed = repeats || parts(maskPosition ?? '', ',').every((one) => /^[\d.]+% [\d.]+%$/.test(one));
  return sized && placed && !/luminance/.test(maskMode ?? '') && /^(add(, )?)*$/.test(maskComposite ?? '');
}

/** True when a box's mask may hide an element in it: any that is not known to let through its middle and its start. */
export function isMasked(element: Element, { element: around, style }: Styled): boolean {
  const { maskImage } = style;
  if (!maskImage || maskImage === 'none') return false;
  if (!isWhole(style)) return true;
  return !parts(maskImage, ',').some((layer) => {
    if (!layer.includes('gradient(')) return false;
    if (stopColours(layer)?.every(({ alpha }) => alpha >= MIN_ALPHA)) return true;
    return placesIn(element, around).every((place) => (alphaAt(layer, place) ?? 0) >= MIN_ALPHA);
  });
}
