import { colourOf, stopColours } from './colour.ts';
import { parts } from './styles.ts';

/** A box in the window, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const holds = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const grown = ({ left, top, right, bottom }: Box, by: number, dx = 0, dy = 0): Box => ({
  left: left - by + dx,
  top: top - by + dy,
  right: right + by + dx,
  bottom: bottom + by + dy,
});

/** A shadow or border thinner than this, in px, is a line. */
const THIN = 10;
const px = (text: string | undefined) => Number.parseFloat(text ?? '') || 0;
/** Colours that are not known count as hiding. */
const alphaOf = (colour: string | undefined) => (colour ? (colourOf(colour)?.alpha ?? 1) : 0);

function imageAlpha(image: string): number {
  if (!image || image === 'none') return 0;
  const alphas = parts(image, ',').map((one) => Math.max(...(stopColours(one)?.map(({ alpha }) => alpha) ?? [1])));
  return Math.max(...alphas);
}

interface Shadow {
  alpha: number;
  x: number;
  y: number;
  spread: number;
  isInset: boolean;
}

function shadowsOf({ boxShadow }: CSSStyleDeclaration): Shadow[] {
  if (!boxShadow || boxShadow === 'none') return [];
  return parts(boxShadow, ',').map((one) => {
    const [colour, x, y, , spread, inset] = parts(one, ' ');
    return { alpha: alphaOf(colour), x: px(x), y: px(y), spread: px(spread), isInset: inset === 'inset' };
  });
}

/** What a box lays over a point within its border: background, border, shadow, glass. */
function insideAlpha(style: CSSStyleDeclaration, box: Box, x: number, y: number): number {
  const { borderLeftWidth, borderTopWidth, borderRightWidth, borderBottomWidth } = style;
  const inner = {
    left: box.left + px(borderLeftWidth),
    top: box.top + px(borderTopWidth),
    right: box.right - px(borderRightWidth),
    bottom: box.bottom - px(borderBottomWidth),
  };
  const { borderTopColor, borderLeftColor, borderRightColor, borderBottomColor, borderImageSource } = style;
  const borders = [borderTopColor, borderLeftColor, borderRightColor, borderBottomColor].map(alphaOf);
  const edge = holds(inner, x, y) ? 0 : Math.max(...borders);
  const framed = borderImageSource && borderImageSource !== 'none' ? imageAlpha(borderImageSource) : 0;
  const shadows = shadowsOf(style).filter(({ isInset, spread }) => isInset && spread >= THIN);
  const glass = style.backdropFilter && style.backdropFilter !== 'none' ? 1 : 0;
  const cut = /text/.test(style.backgroundClip ?? '');
  const back = cut ? 0 : Math.max(alphaOf(style.backgroundColor), imageAlpha(style.backgroundImage));
  return Math.max(edge, framed, glass, back, ...shadows.map(({ alpha }) => alpha));
}

/** What a box lays over a point outside its border: outline and shadow. */
function outsideAlpha(style: CSSStyleDeclaration, box: Box, x: number, y: number): number {
  const offset = px(style.outlineOffset);
  const width = style.outlineStyle === 'none' ? 0 : px(style.outlineWidth);
  const isOutlined = holds(grown(box, offset + width), x, y) && !holds(grown(box, offset), x, y);
  const shadows = shadowsOf(style).filter((one) => !one.isInset && holds(grown(box, one.spread, one.x, one.y), x, y));
  return Math.max(isOutlined ? alphaOf(style.outlineColor) : 0, ...shadows.map(({ alpha }) => alpha));
}

/** How much of what lies below, from 0 to 1, a styled box hides at a point of the window. */
export function alphaOver(style: CSSStyleDeclaration, box: Box, x: number, y: number): number {
  return holds(box, x, y) ? insideAlpha(style, box, x, y) : outsideAlpha(style, box, x, y);
}
