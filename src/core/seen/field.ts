import { attribute } from '../dom.ts';
import { isPainted } from './painted.ts';
import { isWithinReach } from './reach.ts';
import { isRendered } from './rendered.ts';
import { hasRoom } from './room.ts';
import { showsOnFocus } from './shows-on-focus.ts';
import { stylesAround } from './styles.ts';

const isTyped = (element: Element) =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && !/^(checkbox|radio|range|color|file)$/.test(attribute(element, 'type')));

/** True for a control, or a frame, that is painted where the user can get to it; `isComing`: or that will be once the user is in it. */
export function isFieldSeen(element: Element, isComing: boolean): boolean {
  if (!isRendered(element)) return false;
  const styles = stylesAround(element);
  const [own] = styles;
  if (!isWithinReach(element, styles) || (own && isTyped(element) && !hasRoom(own))) return false;
  return isPainted(styles) || (isComing && showsOnFocus(element, styles));
}
