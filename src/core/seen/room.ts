import type { Styled } from './styles.ts';

/** Letters need so many px of width and height. */
const MIN_SIZE = 8;

const px = (text: string) => Number.parseFloat(text) || 0;

/** True when padding and indent leave room for letters within an element; one that is laid out in a line always has. */
export function hasRoom({ element, style }: Styled): boolean {
  const { clientWidth, clientHeight } = element;
  if (clientWidth === 0 || clientHeight === 0) return true;
  const width = clientWidth - px(style.paddingLeft) - px(style.paddingRight);
  const height = clientHeight - px(style.paddingTop) - px(style.paddingBottom);
  return width - Math.abs(px(style.textIndent)) >= MIN_SIZE && height >= MIN_SIZE;
}
