import { attribute, parentOf } from '../core/dom.ts';
import { reversed } from './readable.ts';

/** A piece of text and the text node or element it comes from; none if the reader itself added it. */
export interface Run {
  data: string;
  within: Node | undefined;
}

/** Elements per block whose style is checked; a longer block is taken as it is. */
const MAX_ASKED = 400;

function isUnseen(style: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    (style.visibility !== 'visible' && around.visibility === 'visible') ||
    style.opacity === '0' ||
    /^0(px)?$/.test(style.fontSize)
  );
}

const isReversed = (element: Element, style: CSSStyleDeclaration) =>
  (/override/.test(style.unicodeBidi) && style.direction === 'rtl') ||
  (element.localName === 'bdo' && attribute(element, 'dir').toLowerCase() === 'rtl');

/** What decides how a run is shown: hidden, or reversed by an element around it. */
interface Showing {
  hidden: boolean;
  reversedBy: Element | undefined;
}

/** The element that contains a run. */
export function elementOf({ within }: Run): Element | undefined {
  return within && within.nodeType !== 1 ? parentOf(within) : (within as Element | undefined);
}

/** Checks from an element outwards to its block; a block that is collapsed as a whole can be opened, so it counts as seen. */
function showingOf(parent: Element | undefined, isInline: (element: Element) => boolean): Showing {
  const showing: Showing = { hidden: false, reversedBy: undefined };
  for (let element = parent; element; element = parentOf(element)) {
    const style = getComputedStyle(element);
    if (isReversed(element, style)) showing.reversedBy = element;
    const outer = isInline(element) ? parentOf(element) : undefined;
    if (!outer) break;
    if (isUnseen(style, getComputedStyle(outer))) showing.hidden = true;
  }
  return showing;
}

/** The text of a block as people see it: without hidden decoys, forced right-to-left text reversed. */
export function seenText(runs: readonly Run[], isInline: (element: Element) => boolean): string {
  let text = '';
  let turned = '';
  let by: Element | undefined;
  const known = new Map<Element | undefined, Showing>();
  for (const run of runs.slice(0, MAX_ASKED)) {
    const parent = elementOf(run);
    const showing = known.get(parent) ?? showingOf(parent, isInline);
    known.set(parent, showing);
    if (showing.reversedBy !== by) {
      text += reversed(turned);
      turned = '';
      by = showing.reversedBy;
    }
    if (showing.hidden) continue;
    if (by) turned += run.data;
    else text += run.data;
  }
  return (
    text +
    reversed(turned) +
    runs
      .slice(MAX_ASKED)
      .map(({ data }) => data)
      .join('')
  );
}

/** Text that CSS adds before or after an element, with `attr()` filled in; empty if it shows none. */
export function generatedText(element: Element, where: '::before' | '::after'): string {
  const { content, display } = getComputedStyle(element, where);
  if (!content || display === 'none' || /^(none|normal)$/.test(content)) return '';
  const parts = content.matchAll(/"((?:[^"\\]|\\.){0,200})"|attr\(\s*([\w-]{1,60})[^)]{0,60}\)/g);
  return [...parts].map(([, text, name]) => (name ? attribute(element, name) : (text ?? ''))).join('');
}
