import { viewOf } from './events.ts';

/** An event does not leave the shadow root it began in, unless it is composed: "submit" is not. */
function placesAround(element: Element): EventTarget[] {
  const root = element.getRootNode();
  return 'host' in root ? [root, ...placesAround(root.host as Element)] : [viewOf(element)];
}

function isTickBox(target: EventTarget | undefined): boolean {
  return (target as Partial<HTMLInputElement> | undefined)?.type === 'checkbox';
}

function stop(event: Event): void {
  if (event.type === 'click' && !isTickBox(event.composedPath()[0])) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Until the answer is called, no form is sent and no box is ticked, whatever the page makes of what is done to a control: a
 * list whose button sends the form, an option that is the label of a consent. A page's own `form.submit()` tells nobody and
 * cannot be held back.
 */
export function holdBack(element: Element): () => void {
  const places = placesAround(element).flatMap((place) => ['submit', 'click'].map((type) => ({ place, type })));
  for (const { place, type } of places) place.addEventListener(type, stop, true);
  return () => {
    for (const { place, type } of places) place.removeEventListener(type, stop, true);
  };
}
