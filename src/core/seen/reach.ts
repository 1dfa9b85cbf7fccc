import { closest, measureOf, pageOf, rectOf, viewOf } from '../dom.ts';
import { hasLayout, type Styled } from './styles.ts';

/** Smaller than this, in px, a field or what shows of it cannot be used. */
const MIN_SIZE = 8;
/** Pages are laid out for at least so many px, also in a narrower window. */
const MIN_PAGE = 1280;
/** A field further from its form than so many px is not part of what the user sees of it. */
const MAX_APART = 2000;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const isUsable = ({ left, top, right, bottom }: Box) => right - left >= MIN_SIZE && bottom - top >= MIN_SIZE;

const clips = (overflow: string) => /hidden|clip/.test(overflow);
const scrolls = (overflow: string) => /auto|scroll/.test(overflow);
const containsPaint = ({ contain }: CSSStyleDeclaration) => /paint|strict|content/.test(contain ?? '');
const isOwnFrame = (style: CSSStyleDeclaration) => style.position !== 'static' || !/^(none|)$/.test(style.transform);

/** What a box around a field leaves to be seen of it. */
function cut(box: Box, { element, style }: Styled): Box {
  const around = rectOf(element);
  const all = containsPaint(style);
  const [x, y] = [all || clips(style.overflowX), all || clips(style.overflowY)];
  return {
    left: x ? Math.max(box.left, around.left) : box.left,
    right: x ? Math.min(box.right, around.right) : box.right,
    top: y ? Math.max(box.top, around.top) : box.top,
    bottom: y ? Math.min(box.bottom, around.bottom) : box.bottom,
  };
}

/** A box that scrolls shows its content bit by bit, unless it is too small itself. */
function isSlit({ element, style }: Styled): boolean {
  return scrolls(style.overflowX + style.overflowY) && !isUsable(rectOf(element));
}

/** Left of or above what a box can be scrolled to. */
function isBeforeStart({ right, bottom }: Box, element: Element): boolean {
  const { left, top } = rectOf(element);
  return (
    right - left + measureOf(element, 'scrollLeft') < MIN_SIZE ||
    bottom - top + measureOf(element, 'scrollTop') < MIN_SIZE
  );
}

const isPage = (element: Element) => element.localName === 'html' || element.localName === 'body';

/** What shows of a field past the boxes around it that let nothing out; undefined when one of them shows nothing at all. */
function shownBox(styles: readonly Styled[]): Box | undefined {
  const [own, ...around] = styles;
  if (!own) return undefined;
  let box: Box = rectOf(own.element);
  let { position } = own.style;
  for (const one of around) {
    // What hangs free is not cut by boxes that it does not hang in.
    const isFree = position === 'fixed' || (position === 'absolute' && !isOwnFrame(one.style));
    if (isFree) continue;
    if (isSlit(one)) return undefined;
    if (scrolls(one.style.overflowX + one.style.overflowY)) {
      if (isBeforeStart(box, one.element)) return undefined;
      // What a box hides that scrolls can be fetched.
      box = rectOf(one.element);
    } else if (!isPage(one.element)) box = cut(box, one);
    position = one.style.position;
  }
  return box;
}

/** A field that stays where it is in the window cannot be scrolled to. */
function isFixed(styles: readonly Styled[]): boolean {
  const fixed = styles.findIndex(({ style }) => style.position === 'fixed');
  return fixed >= 0 && !styles.slice(0, fixed + 1).some(({ style }) => scrolls(style.overflowX + style.overflowY));
}

function isWithinPage(element: Element, box: Box, fixed: boolean): boolean {
  const [page, view] = [pageOf(element), viewOf(element)];
  const [x, y] = fixed ? [0, 0] : [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const width = fixed ? page.clientWidth : Math.max(page.clientWidth, Math.min(page.scrollWidth, MIN_PAGE));
  const height = fixed ? (view?.innerHeight ?? 0) : Math.max(page.scrollHeight, page.clientHeight);
  const inside = { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
  return inside.right > MIN_SIZE && inside.bottom > MIN_SIZE && inside.left < width && inside.top < height;
}

/** Pushed far away from the form that it stands in. */
function isNearForm(element: Element, box: Box): boolean {
  const form = closest(element, 'form');
  const around = form && rectOf(form);
  if (!around || !isUsable(around)) return true;
  return box.bottom > around.top - MAX_APART && box.top < around.bottom + MAX_APART;
}

/** True when an element has room on the page that the user can get to. `styles`: its own and those of all around it. */
export function isWithinReach(element: Element, styles: readonly Styled[]): boolean {
  if (!hasLayout(element)) return true;
  if (!isUsable(rectOf(element))) return false;
  const box = shownBox(styles);
  if (!box || !isUsable(box)) return false;
  return isWithinPage(element, box, isFixed(styles)) && isNearForm(element, rectOf(element));
}
