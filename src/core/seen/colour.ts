/** A colour as sRGB, each part from 0 to 1. */
export interface Colour {
  rgb: readonly [number, number, number];
  alpha: number;
}

type Three = readonly [number, number, number];

const encode = (light: number) =>
  Math.min(1, Math.max(0, light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));
const decode = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const times = (matrix: readonly Three[], [x, y, z]: Three): Three =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Three;
const encoded = (light: Three): Three => light.map(encode) as unknown as Three;

const fromLms: readonly Three[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const toLms: readonly Three[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromD50: readonly Three[] = [
  [3.134135957, -1.6173863322, -0.4906619461],
  [-0.9787955029, 1.9162545673, 0.0334427312],
  [0.0719553799, -0.2289768264, 1.4053860583],
];

const oklab = (lab: Three) => encoded(times(fromLms, times(toLms, lab).map((one) => one ** 3) as unknown as Three));

function lab([light, a, b]: Three): Three {
  const y = (light + 16) / 116;
  const xyz = [y + a / 500, y, y - b / 200].map((one) =>
    one ** 3 > 216 / 24389 ? one ** 3 : (one * 116 - 16) / 903.3,
  );
  return encoded(times(fromD50, [(xyz[0] ?? 0) * 0.9642956764, xyz[1] ?? 0, (xyz[2] ?? 0) * 0.8251046025]));
}

const polar = ([light, chroma, hue]: Three): Three => [
  light,
  chroma * Math.cos((hue * Math.PI) / 180),
  chroma * Math.sin((hue * Math.PI) / 180),
];
const clamped = (three: Three): Three => three.map((one) => Math.min(1, Math.max(0, one))) as unknown as Three;

/** Wide spaces are read as sRGB: greys are the same in all of them, and no more is asked here. */
const toRgb: Readonly<Record<string, (three: Three) => Three>> = {
  rgb: (three) => clamped(three.map((one) => one / 255) as unknown as Three),
  rgba: (three) => clamped(three.map((one) => one / 255) as unknown as Three),
  srgb: clamped,
  'display-p3': clamped,
  'a98-rgb': clamped,
  rec2020: clamped,
  'srgb-linear': encoded,
  oklab,
  oklch: (three) => oklab(polar(three)),
  lab,
  lch: (three) => lab(polar(three)),
};

const numberOf = (text: string) => (Number.parseFloat(text) || 0) / (text.endsWith('%') ? 100 : 1);

/** A computed colour (`getComputedStyle`); undefined for one that it does not know. */
export function colourOf(text: string): Colour | undefined {
  if (text === 'transparent') return { rgb: [0, 0, 0], alpha: 0 };
  const [, name = '', inner = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(text) ?? [];
  const [space = ''] = name === 'color' ? inner.split(' ') : [name];
  const parts = name === 'color' ? inner.slice(space.length) : inner;
  const [x = 0, y = 0, z = 0, alpha = 1] = Array.from(parts.matchAll(/[-+.\de]+%?|none/g), ([one]) => numberOf(one));
  const rgb = Object.hasOwn(toRgb, space) ? toRgb[space]?.([x, y, z]) : undefined;
  return rgb?.every(Number.isFinite) ? { rgb, alpha: Math.min(1, Math.max(0, alpha)) } : undefined;
}

const COLOUR = /[a-z]{1,12}\([^()]*\)|transparent/g;

/** The colours of the stops of a computed gradient; undefined when there is one that it does not know, or none. */
export function stopColours(gradient: string): Colour[] | undefined {
  const inner = gradient.slice(gradient.indexOf('(') + 1).replace(/calc\([^()]*\)/g, '');
  const found = Array.from(inner.matchAll(COLOUR), ([one]) => colourOf(one));
  const known = found.filter((one) => one !== undefined);
  return known.length > 0 && known.length === found.length ? known : undefined;
}

/** One colour laid over another. */
export function over(top: Colour, below: Colour): Colour {
  const alpha = top.alpha + below.alpha * (1 - top.alpha);
  if (alpha === 0) return { rgb: below.rgb, alpha };
  const mixed = top.rgb.map(
    (one, n) => (one * top.alpha + (below.rgb[n] ?? 0) * below.alpha * (1 - top.alpha)) / alpha,
  );
  return { rgb: mixed as unknown as Three, alpha };
}

/** Relative luminance (WCAG), from 0 to 1. */
export function luminance({ rgb: [red, green, blue] }: Colour): number {
  return 0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue);
}

/** Contrast ratio (WCAG), from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}
