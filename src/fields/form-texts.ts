import { attribute, findAll, parentOf, textOf } from '../core/dom.ts';
import { decoded } from '../core/text.ts';
import { FIELD } from './text-beside.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, legend';
const SENDS = 'button:not([type]), button[type="submit"], button[type="button"], input[type="submit"]';
/** How far around a form a heading may stand that is its own. */
const MAX_UP = 6;
/** So many elements before a form are looked at, on each level. */
const MAX_BEFORE = 100;

/** What people read at a form, on its buttons, and of its page: its title, its headings, its address. */
export interface FormTexts {
  near: string[];
  buttons: string[];
  page: string[];
}

/** The last heading in what stands before a form, but for one over fields of its own. */
function headingIn(before: Element): Element | undefined {
  const heading = before.matches(HEADINGS) ? before : findAll(before, HEADINGS).at(-1);
  const field = findAll(before, FIELD).at(-1);
  const isOver = heading && field && heading.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isOver ? undefined : heading;
}

/** The last heading before a form, as people read the page; none where another letter's form stands between. */
function headingBefore(box: Element): string[] {
  let at: Element | undefined = box;
  for (let up = 0; at && up < MAX_UP; up++, at = parentOf(at)) {
    let left = MAX_BEFORE;
    for (let before = at.previousElementSibling; before && left > 0; before = before.previousElementSibling, left--) {
      const last = headingIn(before);
      if (last) return [textOf(last)];
      if (findAll(before, 'textarea').length > 0) return [];
    }
  }
  return [];
}

function buttonTexts(box: Element): string[] {
  const buttons = findAll(box, SENDS).slice(-3);
  return buttons.map((button) => attribute(button, 'value') || textOf(button));
}

/** A document and those around it, as far as they may be looked at. */
function documentsOf({ ownerDocument }: Element): Document[] {
  try {
    const frame = ownerDocument.defaultView?.frameElement;
    return [ownerDocument, ...(frame ? documentsOf(frame) : [])];
  } catch {
    return [ownerDocument];
  }
}

const pathOf = ({ location }: Document): string => decoded(location?.pathname ?? '');

function pageTexts(document: Document): string[] {
  return [document.title, ...findAll(document, 'h1').slice(0, 2).map(textOf), pathOf(document)];
}

/** The texts that tell what a form is for. */
export function textsAround(box: Element): FormTexts {
  const own = findAll(box, HEADINGS).slice(0, 6).map(textOf);
  const near = [attribute(box, 'aria-label'), ...own, ...headingBefore(box)];
  return {
    near: near.filter((text) => text.trim() !== ''),
    buttons: buttonTexts(box),
    page: documentsOf(box).flatMap(pageTexts),
  };
}
