import type { Page } from 'playwright-core';

/**
 * Texts of a page that do not fit: cut off by their box, wider than it, or a page that scrolls sideways; each with
 * what it says. Fields in which a user scrolls are left out; a closed list must show its whole choice.
 */
export function unfitting(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) {
      const sticksOut = [...document.querySelectorAll('body *')].filter(
        (one) => one.getBoundingClientRect().right > innerWidth && one.children.length === 0,
      );
      found.push(
        `the page is ${root.scrollWidth} of ${innerWidth} wide: ${sticksOut.map((one) => one.outerHTML).join(' ')}`,
      );
    }
    // The arrow that the browser draws in a list, next to its choice.
    const ARROW = 20;
    const pen = document.createElement('canvas').getContext('2d')!;
    for (const list of document.querySelectorAll('select')) {
      const style = getComputedStyle(list);
      pen.font = style.font;
      const words = list.selectedOptions[0]?.text ?? '';
      const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - ARROW;
      if (list.clientWidth > 0 && pen.measureText(words).width > room) found.push(`list: ${words}`);
    }
    for (const one of document.querySelectorAll<HTMLElement>('body *:not(textarea, select, input, svg *)')) {
      const holdsText = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!holdsText || one.clientWidth === 0) continue;
      const cut = getComputedStyle(one).overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1;
      if (cut || one.scrollWidth > one.clientWidth + 1) found.push(`${one.tagName}: ${one.innerText}`);
    }
    return found;
  });
}

/**
 * Controls smaller than 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), each with its size; links within a sentence
 * are as high as its line. The content of a label is as large as the label.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, textarea, input, summary, a[class], nav a')].flatMap(
      (one) => {
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        const isDrawn = width > 0 && height > 0;
        return isDrawn && (width < 24 || height < 24) ? [`${one.outerHTML.slice(0, 80)}: ${width} x ${height}`] : [];
      },
    ),
  );
}
