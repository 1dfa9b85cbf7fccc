type View = typeof globalThis & Window;

/** The window an element lives in: frames have constructors of their own. */
export function viewOf(element: Element): View {
  return (element.ownerDocument.defaultView ?? window) as View;
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function fire(element: Element, type: string, inputType?: string): void {
  const view = viewOf(element);
  const options = { bubbles: true, composed: true };
  element.dispatchEvent(
    inputType ? new view.InputEvent(type, { ...options, inputType }) : new view.Event(type, options),
  );
}

/** Runs something that should cause an event and says whether the element saw it. */
function causes(element: Element, type: string, run: () => void): boolean {
  let seen = false;
  const see = () => (seen = true);
  element.addEventListener(type, see, { once: true, capture: true });
  run();
  element.removeEventListener(type, see, { capture: true });
  return seen;
}

/** While the popup has the focus, a page's elements get it without being told; frameworks need the events all the same. */
function tell(element: Element, type: string, bubbling: string): void {
  const view = viewOf(element);
  element.dispatchEvent(new view.FocusEvent(type, { composed: true }));
  element.dispatchEvent(new view.FocusEvent(bubbling, { bubbles: true, composed: true }));
}

/** Puts the focus in a control, with its events. */
export function enter(element: HTMLElement): void {
  const isThere = (element.getRootNode() as Document | ShadowRoot).activeElement === element;
  const seen = causes(element, 'focus', () => element.focus({ preventScroll: true }));
  if (!seen && !isThere) tell(element, 'focus', 'focusin');
}

/** Takes the focus out of a control, with its events: some forms take a value over only then. */
export function leave(element: HTMLElement): void {
  if (!causes(element, 'blur', () => element.blur())) tell(element, 'blur', 'focusout');
}

/** What a mouse does to a control, as far as a script may; a form is never sent by it. */
export function press(element: HTMLElement): void {
  const view = viewOf(element);
  const options = { bubbles: true, composed: true, cancelable: true, button: 0 };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    const Type = type.startsWith('pointer') && view.PointerEvent ? view.PointerEvent : view.MouseEvent;
    element.dispatchEvent(new Type(type, options));
  }
  element.click();
}

/** Presses a key that moves within a control: never Enter, which could send the form. */
export function pressKey(element: Element, key: 'ArrowDown'): void {
  const view = viewOf(element);
  const options = { bubbles: true, composed: true, cancelable: true, key, code: key };
  element.dispatchEvent(new view.KeyboardEvent('keydown', options));
  element.dispatchEvent(new view.KeyboardEvent('keyup', options));
}

/** Has the browser itself type over what is selected, or delete it; a document that knows no such command takes nothing. */
export function typeOver(document: Document, text: string): void {
  try {
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  } catch {
    // nothing was typed: what the control holds afterwards is looked at anyway
  }
}
