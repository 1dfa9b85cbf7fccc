import { enter, fire, leave, typeOver, viewOf } from './events.ts';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Puts a text in past the setters that frameworks put on the element itself, and says so as a paste would. */
export function setNative(element: TextControl, value: string): void {
  const view = viewOf(element);
  const owner = element.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  Reflect.set(owner.prototype, 'value', value, element);
  fire(element, 'input', 'insertFromPaste');
}

/** Writes a text the way a paste does: focus, value, input, change, blur. */
export function writeText(element: TextControl, value: string): void {
  enter(element);
  setNative(element, value);
  fire(element, 'change');
  leave(element);
}

/** Writes a text the way typing does, for forms that believe only what the browser itself reports. */
export function typeText(element: TextControl, value: string): void {
  enter(element);
  element.select();
  typeOver(element.ownerDocument, value);
  fire(element, 'change');
  leave(element);
}
