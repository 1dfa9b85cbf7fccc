import { isVisibleNow } from '../visible.ts';
import { sleep } from './events.ts';

const STEP_MS = 40;
const STEPS = 10;

/** True once a control that shows itself with the user in it, or with a text in it, is seen; false if it is not within 0.4 s. */
export async function isShownSoon(element: Element): Promise<boolean> {
  for (let step = 0; step < STEPS; step++) {
    if (isVisibleNow(element)) return true;
    await sleep(STEP_MS);
  }
  return isVisibleNow(element);
}
