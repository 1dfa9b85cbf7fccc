import type { Page } from 'playwright-core';
import { launchChrome, type Chrome } from '../../test/support/chrome.ts';
import { countingScript, type Counted } from './count.ts';
import { faultsOf } from './ends.ts';
import { handsOn, type Hands } from './hands.ts';
import type { Cost, Journey, Step } from './shape.ts';

/** Presses and fields in the pages themselves; Tapeback's popup counts its own. */
async function countedIn(pages: readonly Page[]): Promise<Counted> {
  const all = await Promise.all(
    pages.map((page) => page.evaluate<Counted | undefined>('globalThis.counted').catch(() => undefined)),
  );
  const there = all.filter((one) => one !== undefined);
  return { presses: there.reduce((sum, one) => sum + one.presses, 0), fields: there.flatMap(({ fields }) => fields) };
}

async function take(step: Exclude<Step, { icon: true }>, hands: Hands): Promise<void> {
  if ('press' in step) await hands.press(step.press);
  else if ('type' in step) await hands.type(step.type, step.value);
  else await hands.see(step.see);
}

/** Performs the steps as far as possible; says where it stopped if that is not the end. */
async function walk(browser: Chrome, page: Page, { steps }: Journey): Promise<{ all: Hands[]; stuck?: string }> {
  const all: Hands[] = [];
  for (const step of [{ icon: true } as const, ...steps])
    try {
      if ('icon' in step) all.push(await handsOn(await browser.clickToolbar(page.url())));
      else await take(step, all.at(-1)!);
    } catch (error) {
      return { all, stuck: `${JSON.stringify(step)}: ${String(error).slice(0, 1200)}` };
    }
  return { all };
}

/** One journey with an empty profile; a failure is printed as a line and makes it a dead end. */
export async function run(journey: Journey, port: number): Promise<Cost> {
  const browser = await launchChrome('dist/chrome', port);
  try {
    await browser.context.addInitScript(countingScript);
    const page = await browser.context.newPage();
    await page.goto(journey.url);
    const { all, stuck } = await walk(browser, page, journey);
    const faults = stuck ? [stuck] : await faultsOf(browser, journey.out);
    for (const fault of faults) console.error(`${journey.id}: ${fault}`);
    const counts = [...all.map((hands) => hands.counted()), await countedIn(browser.context.pages())];
    return {
      // The icon belongs to the browser, where no listener can count.
      clicks: all.length + counts.reduce((sum, { presses }) => sum + presses, 0),
      fields: counts.reduce((sum, { fields }) => sum + fields.length, 0),
      deadEnd: faults.length > 0,
    };
  } finally {
    await browser.close();
  }
}
