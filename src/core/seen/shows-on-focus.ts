import { parentOf, rectOf } from '../dom.ts';
import { colourOf } from './colour.ts';
import { isPainted } from './painted.ts';
import { isWithinReach } from './reach.ts';
import { stylesAround, type Styled } from './styles.ts';

/** A field's box is drawn by one of so many elements around its control, */
const MAX_UP = 4;
/** and is at most so many px higher. */
const MAX_HIGHER = 80;

const isColoured = (colour: string) => (colourOf(colour)?.alpha ?? 0) > 0.1;

/** A border, a background or a shadow that shows where a box is. */
function isDrawn({ style }: Styled): boolean {
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const hasBorder = sides.some(
    (side) =>
      Number.parseFloat(style[`border${side}Width`]) > 0 &&
      !/none|hidden/.test(style[`border${side}Style`]) &&
      isColoured(style[`border${side}Color`]),
  );
  const hasShadow = style.boxShadow !== 'none' && style.boxShadow !== '';
  return hasBorder || hasShadow || isColoured(style.backgroundColor);
}

function boxAround(element: Element, styles: readonly Styled[]): Styled | undefined {
  const own = rectOf(element);
  return styles.slice(1, MAX_UP + 1).find((one) => {
    if (/^(form|body|html|fieldset|main|section)$/.test(one.element.localName)) return false;
    return isDrawn(one) && rectOf(one.element).height - own.height <= MAX_HIGHER;
  });
}

function isLabelSeen(element: Element): boolean {
  const labels = 'labels' in element ? Array.from((element as HTMLInputElement).labels ?? []) : [];
  return labels.some((label) => {
    const styles = stylesAround(label);
    return isPainted(styles) && isWithinReach(label, styles);
  });
}

/**
 * True for a control whose own opacity alone hides it, in a box that is drawn and with a label that is seen: component
 * libraries show it once the user is in it. `styles`: its own and those of all around it.
 */
export function showsOnFocus(element: Element, styles: readonly Styled[]): boolean {
  const [own, ...around] = styles;
  if (!own || Number(own.style.opacity) >= 0.7 || !parentOf(element) || !boxAround(element, styles)) return false;
  const shown = { element, style: opaque(own.style) };
  return isLabelSeen(element) && isPainted([shown, ...around]);
}

/** The same style, but fully opaque. */
const opaque = (style: CSSStyleDeclaration) =>
  new Proxy(style, { get: (of, name) => (name === 'opacity' ? '1' : (Reflect.get(of, name, of) as unknown)) });
