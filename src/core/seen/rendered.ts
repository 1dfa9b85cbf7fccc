import { viewOf } from '../dom.ts';
/** What the browser itself says: folded `details`, `content-visibility` and the like, which styles do not tell. */
export function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}

/** Frames have boxes too: what stands in a hidden frame is hidden. */
export function frameAround(element: Element): Element | undefined {
  try {
    return viewOf(element)?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}
