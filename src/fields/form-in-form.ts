import { closest, findAll, parentOf } from '../core/dom.ts';

const SENDS = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';
const FIELDS =
  'input:not([type="hidden"], [type="submit"], [type="image"], [type="button"], [type="checkbox"]), select, textarea';

/** The button of such a field is in one of so many boxes around it. */
const MAX_UP = 12;

/** A field that has a button to itself in a form with another: a newsletter's, where one form is as large as the page. */
export function hasOwnButton(element: Element): boolean {
  const form = closest(element, 'form');
  if (!form || element.localName !== 'input') return false;
  let left = MAX_UP;
  for (let box = parentOf(element); box && box !== form && left > 0; box = parentOf(box), left--) {
    if (findAll(box, FIELDS).length > 1) return false;
    const sends = findAll(box, SENDS).length;
    if (sends > 0) return findAll(form, SENDS).length > sends;
  }
  return false;
}
