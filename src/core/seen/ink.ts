import { viewOf } from '../dom.ts';
import { colourOf, contrast, luminance, over, stopColours, type Colour } from './colour.ts';
import { parts, type Styled } from './styles.ts';

/** Text with less contrast than this to what it stands on cannot be read. */
const MIN_CONTRAST = 1.3;
const MIN_ALPHA = 0.3;
/** So many colours that a text may stand on, and no more, are looked at. */
const MAX_COLOURS = 16;

const white: Colour = { rgb: [1, 1, 1], alpha: 1 };
const dark: Colour = { rgb: [0.07, 0.07, 0.07], alpha: 1 };

const isTextClip = (style: CSSStyleDeclaration) =>
  /text/.test(`${style.backgroundClip ?? ''} ${style.webkitBackgroundClip ?? ''}`);

/** The colours of a box's background, topmost layer first; undefined when one is unknown. A picture shows what lies under it. */
function layersOf({ backgroundImage, backgroundColor }: CSSStyleDeclaration): Colour[][] | undefined {
  const images = backgroundImage && backgroundImage !== 'none' ? parts(backgroundImage, ',') : [];
  const gradients = images.filter((one) => one.includes('gradient(')).map(stopColours);
  const colour = colourOf(backgroundColor || 'transparent');
  if (!colour || !gradients.every((one) => one !== undefined)) return undefined;
  return [...gradients, [colour]];
}

/** What the page itself is painted on. */
function canvas(styles: readonly Styled[]): Colour {
  const scheme = styles.at(-1)?.style.colorScheme ?? '';
  const view = viewOf(styles[0]!.element);
  const wantsDark = /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || isDark(view));
  return wantsDark ? dark : white;
}

const isDark = (view: Window | null | undefined) => view?.matchMedia?.('(prefers-color-scheme: dark)').matches === true;

/** The colours that something in these boxes stands on; undefined when that cannot be told. */
export function backdrop(styles: readonly Styled[]): Colour[] | undefined {
  let found: Colour[] = [{ rgb: [0, 0, 0], alpha: 0 }];
  for (const { style } of styles) {
    if (isTextClip(style)) continue;
    const layers = layersOf(style);
    if (!layers) return undefined;
    for (const layer of layers)
      found = found
        .flatMap((top) => (top.alpha > 0.99 ? [top] : layer.map((below) => over(top, below))))
        .slice(0, MAX_COLOURS);
    if (found.every(({ alpha }) => alpha > 0.99)) return found;
  }
  return found.map((top) => over(top, canvas(styles)));
}

/** The colours that the letters of the innermost box have: its own, or those of a background cut to the letters. */
function inks(styles: readonly Styled[]): Colour[] | undefined {
  const [own] = styles;
  const fill = own && colourOf(own.style.webkitTextFillColor || own.style.color);
  if (!fill || fill.alpha >= MIN_ALPHA) return fill && [fill];
  const cut = styles.find(({ style }) => isTextClip(style));
  const layers = cut && layersOf(cut.style);
  return layers?.flat().filter(({ alpha }) => alpha >= MIN_ALPHA);
}

/** True when letters in the innermost box stand out from everything that they may stand on. */
export function isLegible(styles: readonly Styled[]): boolean {
  const [letters, behind] = [inks(styles), backdrop(styles)];
  if (!letters || !behind || letters.length === 0) return false;
  return letters.every((ink) => behind.every((below) => contrast(over(ink, below), below) >= MIN_CONTRAST));
}

/** True when a box that is mixed with what lies behind it keeps dark letters on light, or light ones on dark. */
export function isBlendedAway({ mixBlendMode }: CSSStyleDeclaration, around: readonly Styled[]): boolean {
  if (!mixBlendMode || mixBlendMode === 'normal') return false;
  const behind = (backdrop(around) ?? []).map(luminance);
  if (behind.length === 0) return true;
  if (/^(multiply|darken)$/.test(mixBlendMode)) return !behind.every((one) => one > 0.6);
  if (/^(screen|lighten)$/.test(mixBlendMode)) return !behind.every((one) => one < 0.1);
  return true;
}
