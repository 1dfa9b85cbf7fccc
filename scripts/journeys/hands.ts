import type { Popup } from '../../test/support/chrome.ts';
import { countingScript, type Counted } from './count.ts';

/** The height of a popup in Chrome, in CSS pixels; in headless mode its window is lower and scrolls, which users need not do. */
const HEIGHT = 600;
const MOST_TABS = 80;

/** Uses the popup like a person: real pointer, real keys; the popup itself counts what they cost. */
export interface Hands {
  press(name: string): Promise<void>;
  type(name: string, value: string): Promise<void>;
  see(name: string): Promise<void>;
  /** The counts so far, including scrolling. */
  counted(): Counted;
}

const named = (name: string) =>
  `(() => { const e = document.querySelector('[data-name="${name}"]:not([disabled])'); return e?.localName === 'details' ? e.querySelector('summary') : e; })()`;

/** What sticks to an edge of the popup is in view however far it is scrolled. */
const middleOf = (element: string) =>
  `(() => { const e = ${element}; const { x, y, width, height } = e.getBoundingClientRect(); const top = y + scrollY;
    let sticks = false;
    for (let up = e; up; up = up.parentElement) if (getComputedStyle(up).position === 'sticky') sticks = true;
    return { x: x + width / 2, y: y + height / 2, inView: sticks || (top >= 0 && top + height <= ${HEIGHT}) }; })()`;

const show = (element: string, block: 'center' | 'nearest') =>
  `${element}.scrollIntoView({ block: '${block}', behavior: 'instant' })`;

interface Middle {
  x: number;
  y: number;
  inView: boolean;
}

/** Takes control of a popup that has just opened, at the size a browser gives it. */
export async function handsOn(popup: Popup): Promise<Hands> {
  let counted: Counted = { presses: 0, fields: [] };
  let scrolled = 0;
  await popup.evaluate(countingScript);
  const look = async () => void (counted = await popup.evaluate<Counted>('counted'));

  const press = async (name: string) => {
    await popup.waitFor(named(name));
    const { inView } = await popup.evaluate<Middle>(middleOf(named(name)));
    if (!inView) scrolled++;
    await popup.evaluate(show(named(name), inView ? 'nearest' : 'center'));
    const at = await popup.evaluate<Middle>(middleOf(named(name)));
    const mouse = (type: string) =>
      popup.send('Input.dispatchMouseEvent', { type, x: at.x, y: at.y, button: 'left', clickCount: 1 });
    await mouse('mousePressed');
    // Counts before the button is released: its action may close the popup.
    await look();
    void mouse('mouseReleased').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 250));
  };

  const tabTo = async (name: string) => {
    for (let n = 0; n < MOST_TABS; n++) {
      if ((await popup.evaluate<string>('document.activeElement?.name ?? ""')) === name) return;
      for (const type of ['rawKeyDown', 'keyUp'])
        await popup.send('Input.dispatchKeyEvent', { type, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 });
    }
    throw new Error(`Tab does not lead to ${name}`);
  };

  const type = async (name: string, value: string) => {
    await popup.waitFor(`document.querySelector('[name="${name}"]:not([disabled])')`);
    await tabTo(name);
    const isPlain = await popup.evaluate<boolean>(`!/^(date|time)$/.test(document.activeElement.type)`);
    if (isPlain) {
      await popup.evaluate('document.activeElement.select?.()');
      await popup.send('Input.insertText', { text: value });
    } else {
      // The order of the parts of a date depends on the browser's language.
      await popup.type(name, value);
    }
    await look();
  };

  return {
    press,
    type,
    see: (name) => popup.waitFor(`document.querySelector('[data-name="${name}"]')`),
    counted: () => ({ ...counted, presses: counted.presses + scrolled }),
  };
}
