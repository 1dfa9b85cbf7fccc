import type { CDPSession, Page } from 'playwright-core';

/** A stop of the Tab key: what a screen reader says there, and what is wrong with it. */
export interface Stop {
  says: string;
  name: string;
  /** Why a user could not see the focus, if so. */
  wrong?: string;
}

interface AxNode {
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

const states = ['checked', 'pressed', 'expanded', 'required', 'invalid', 'hasPopup'];

/** Role, name and state of the element with the focus, from the accessibility tree. */
async function spoken(page: Page): Promise<string> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const asked = { objectId: result.objectId!, fetchRelatives: false };
  const { nodes } = await session.send('Accessibility.getPartialAXTree', asked);
  const { role, name, properties = [] } = nodes[0] as AxNode;
  const state = properties
    .filter((one) => states.includes(one.name) && one.value.value !== false && one.value.value !== 'false')
    .map((one) =>
      one.value.value === true || one.value.value === 'true' ? one.name : `${one.name} ${String(one.value.value)}`,
    );
  return [role?.value, name?.value && `“${name.value}”`, ...state].filter(Boolean).join(', ');
}

/** Where the focus is; undefined if nothing has it, which makes a screen reader start again at the top. */
export async function focused(page: Page): Promise<Stop | undefined> {
  const found = await page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return undefined;
    const { width, height, top, bottom } = one.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const isHeading = /^H\d$/.test(one.tagName);
    const hasRing = isHeading || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    const inSight = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    return {
      name: one.dataset['name'] ?? one.getAttribute('name') ?? '',
      wrong: !inSight ? 'is out of sight' : !hasRing ? 'has no ring' : undefined,
    };
  });
  if (!found) return undefined;
  const says = await spoken(page);
  return { says, name: found.name, ...(found.wrong ? { wrong: `${says} ${found.wrong}` } : {}) };
}

/** Presses Tab until the focus is on the element with this name, and returns all stops on the way, including the last. */
export async function tabTo(page: Page, name: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    // The parts of a date or a time are one field.
    if (stop && stop.says !== stops.at(-1)?.says) stops.push(stop);
    if (stop?.name === name) return stops;
  }
  throw new Error(`Tab does not lead to ${name}: ${stops.map(({ says }) => says).join(', ')}`);
}
