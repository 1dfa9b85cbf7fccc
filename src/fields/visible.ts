import { attribute, closest, hasAttribute, parentOf } from '../core/dom.ts';

const MIN_SIZE = 8;
const MIN_OPACITY = 0.7;

/** jsdom and the like have no layout: there, only what attributes and styles say can be looked at. */
function hasLayout(element: Element): boolean {
  return (element.ownerDocument.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}

function saysHidden(element: Element): boolean {
  if (closest(element, '[inert], [hidden], [aria-hidden="true"], template, noscript')) return true;
  return hasAttribute(element, 'disabled') || hasAttribute(element, 'readonly') || isFieldsetDisabled(element);
}

function isFieldsetDisabled(element: Element): boolean {
  return Element.prototype.matches.call(element, ':disabled');
}

/** Clipped away, blurred out or pushed off by the ways that leave the box itself in place. */
function isStyledAway(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  if (/^(inset|circle|ellipse|polygon|rect)\(/.test(style.clipPath) && clipsAll(style.clipPath)) return true;
  if (/rect\((0|1)(px)?,? ?(0|1)(px)?,? ?(0|1)(px)?,? ?(0|1)(px)?\)/.test(style.clip)) return true;
  return /opacity\(0/.test(style.filter) || style.contentVisibility === 'hidden';
}

function clipsAll(path: string): boolean {
  if (/^circle\(0|^ellipse\(0|^polygon\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)*\)/.test(path)) return true;
  const inset = /^inset\((\d+(?:\.\d+)?)%/.exec(path);
  return inset !== null && Number(inset[1]) >= 50;
}

/** What the browser itself says: folded `details`, `content-visibility` and the like, which styles do not tell. */
function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}

/** Opacity of the element as painted: its own times that of everything around it. */
function isPainted(element: Element): boolean {
  let opacity = 1;
  for (let one: Element | undefined = element; one; one = parentOf(one)) {
    const style = one.ownerDocument.defaultView?.getComputedStyle(one);
    if (!style) return true;
    if (isStyledAway(style)) return false;
    if (one !== element && isShutBox(one, style)) return false;
    opacity *= style.opacity === '' ? 1 : Number(style.opacity);
  }
  return opacity >= MIN_OPACITY;
}

/** A box around the field that shows nothing of what is in it. */
function isShutBox(element: Element, style: CSSStyleDeclaration): boolean {
  if (!/hidden|clip/.test(`${style.overflowX}${style.overflowY}`) || !hasLayout(element)) return false;
  const box = element.getBoundingClientRect();
  return box.width < MIN_SIZE || box.height < MIN_SIZE;
}

function hasReachableBox(element: Element): boolean {
  if (!hasLayout(element)) return true;
  const box = element.getBoundingClientRect();
  if (box.width < MIN_SIZE || box.height < MIN_SIZE) return false;
  const view = element.ownerDocument.defaultView;
  const page = element.ownerDocument.documentElement;
  const left = box.left + (view?.scrollX ?? 0);
  const top = box.top + (view?.scrollY ?? 0);
  const width = Math.max(page.scrollWidth, page.clientWidth);
  const height = Math.max(page.scrollHeight, page.clientHeight);
  return left + box.width > MIN_SIZE && top + box.height > MIN_SIZE && left < width && top < height;
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
  if (!isRendered(element) || !isPainted(element) || !hasReachableBox(element)) return false;
  const frame = frameAround(element);
  return frame ? isVisible(frame) : true;
}

/** True for a field that only a robot would come to: skipped by the Tab key and named by nothing. */
export function isOutOfReach(element: Element, label: string): boolean {
  return attribute(element, 'tabindex').startsWith('-') && label.trim() === '';
}
