import { attribute, closest, hasAttribute } from '../core/dom.ts';
import { isPainted, stylesAround } from './painted.ts';
import { isWithinReach } from './reach.ts';

/** Also around the shadow roots that a field stands in. */
function isWithin(element: Element, selector: string): boolean {
  if (closest(element, selector)) return true;
  const root = element.getRootNode();
  return 'host' in root && isWithin(root.host as Element, selector);
}

function saysHidden(element: Element): boolean {
  if (isWithin(element, '[inert], [hidden], [aria-hidden="true"], template, noscript')) return true;
  if (['disabled', 'readonly'].some((name) => attribute(element, `aria-${name}`) === 'true')) return true;
  return hasAttribute(element, 'disabled') || hasAttribute(element, 'readonly') || isFieldsetDisabled(element);
}

function isFieldsetDisabled(element: Element): boolean {
  return Element.prototype.matches.call(element, ':disabled');
}

/** What the browser itself says: folded `details`, `content-visibility` and the like, which styles do not tell. */
function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}

/** Frames have boxes too: a field in a hidden frame is hidden. */
function frameAround(element: Element): Element | undefined {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * True for a field that the user can see and reach. Anything else may be a trap for robots, or a field whose value the
 * user would send without knowing.
 */
export function isVisible(element: Element): boolean {
  if (saysHidden(element) || attribute(element, 'type') === 'hidden') return false;
  if (!isRendered(element)) return false;
  const styles = stylesAround(element);
  if (!isPainted(styles) || !isWithinReach(element, styles)) return false;
  const frame = frameAround(element);
  return frame ? isVisible(frame) : true;
}

/** True for a field that only a robot would come to: skipped by the Tab key and named by nothing. */
export function isOutOfReach(element: Element, label: string): boolean {
  return attribute(element, 'tabindex').startsWith('-') && label.trim() === '';
}
