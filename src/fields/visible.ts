import { attribute, closest, hasAttribute } from '../core/dom.ts';
import { frameAround } from '../core/seen/rendered.ts';
import { sharedSight } from '../core/seen/shared.ts';

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

/** True for an element of the page that its user can see as it is. */
export function isVisibleNow(element: Element): boolean {
  return isThere(element, false);
}

/**
 * True for a field that the user can see and reach, or will see as soon as they are in it. Anything else may be a trap for
 * robots, or a field whose value the user would send without knowing.
 */
export function isVisible(element: Element): boolean {
  return isThere(element, true);
}

function isThere(element: Element, isComing: boolean): boolean {
  if (saysHidden(element) || attribute(element, 'type') === 'hidden') return false;
  if (!sharedSight().isFieldSeen(element, isComing)) return false;
  const frame = frameAround(element);
  return frame ? isVisible(frame) : true;
}

/** True for a field that only a robot would come to: skipped by the Tab key and named by nothing. */
export function isOutOfReach(element: Element, label: string): boolean {
  return attribute(element, 'tabindex').startsWith('-') && label.trim() === '';
}
