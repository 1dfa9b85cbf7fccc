import { rectOf } from '../dom.ts';
import { isClipped } from './clip.ts';
import { isBlendedAway, isLegible } from './ink.ts';
import { isMasked } from './mask.ts';
import { hasLayout, type Styled } from './styles.ts';

/** Below this share of full opacity nobody reads a field. */
export const MIN_OPACITY = 0.7;
const MIN_FONT = 3;
const MAX_BLUR = 3;

/** What filters do, all told. */
interface Filtered {
  opacity: number;
  blur: number;
  brightness: number;
  contrast: number;
  isUnknown: boolean;
}

const amountOf = (text: string) => Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);

function addFilter(all: Filtered, name: string, inner: string): void {
  const amount = inner === '' ? 1 : amountOf(inner);
  if (name === 'opacity') all.opacity *= amount;
  else if (name === 'blur') all.blur += amount;
  else if (name === 'brightness') all.brightness *= amount;
  else if (name === 'contrast') all.contrast *= amount;
  else if (name === 'invert') all.isUnknown ||= amount > 0.2 && amount < 0.8;
  else all.isUnknown ||= !/^(drop-shadow|grayscale|hue-rotate|saturate|sepia)$/.test(name);
}

function filtersOf(styles: readonly Styled[]): Filtered {
  const all: Filtered = { opacity: 1, blur: 0, brightness: 1, contrast: 1, isUnknown: false };
  for (const { style } of styles) {
    if (!style.filter || style.filter === 'none') continue;
    for (const [, name = '', inner = ''] of style.filter.matchAll(/([a-z-]{1,20})\(((?:[^()]|\([^()]*\))*)\)/g))
      addFilter(all, name, inner);
  }
  return all;
}

const isBetween = (least: number, amount: number, most: number) => amount >= least && amount <= most;

/** True when filters leave letters as they are, or nearly so. */
function isHarmless({ blur, brightness, contrast, isUnknown }: Filtered): boolean {
  return !isUnknown && blur <= MAX_BLUR && isBetween(0.4, brightness, 2) && isBetween(0.4, contrast, 3);
}

/** Turned round, with a back that is not drawn. */
function isTurnedAway({ backfaceVisibility, transform }: CSSStyleDeclaration): boolean {
  if (backfaceVisibility !== 'hidden' || !transform?.startsWith('matrix3d(')) return false;
  return Number(transform.split(',')[10] ?? 1) < 0;
}

function isStyledAway(element: Element, one: Styled): boolean {
  const { style } = one;
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  if (style.contentVisibility === 'hidden') return true;
  return isClipped(element, one) || isMasked(element, one) || isTurnedAway(style);
}

/** How much smaller a box is drawn than it is laid out. */
function scaleOf(element: Element): number {
  const laidOut = (element as HTMLElement).offsetWidth;
  return laidOut > 0 ? rectOf(element).width / laidOut : 1;
}

function isTiny({ element, style }: Styled): boolean {
  const size = Number.parseFloat(style.fontSize);
  return size * Math.min(1, scaleOf(element)) < MIN_FONT;
}

const opacityOf = ({ style }: Styled) => (style.opacity === '' ? 1 : Number(style.opacity));

/**
 * True when an element is painted so that its letters can be read: by its own styles and those of everything around it.
 * `least`: the share of full opacity that it needs.
 */
export function isPainted(styles: readonly Styled[], least = MIN_OPACITY): boolean {
  const [own] = styles;
  if (!own) return true;
  if (isTiny(own) || styles.some((one) => isStyledAway(own.element, one))) return false;
  const filtered = filtersOf(styles);
  const opacity = styles.reduce((all, one) => all * opacityOf(one), filtered.opacity);
  if (opacity < least || !isHarmless(filtered)) return false;
  if (styles.some(({ style }, n) => isBlendedAway(style, styles.slice(n + 1)))) return false;
  return !hasLayout(own.element) || isLegible(styles);
}
