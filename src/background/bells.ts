import { bellDay, bellMoment, rungNow, unrung } from '../cases/bells.ts';
import { plainLine } from '../cases/plain.ts';
import type { CaseSummary } from '../cases/summary.ts';
import { shorten } from '../core/text.ts';
import { labelFor } from '../languages/labels.ts';
import { wakeAt } from '../platform/alarms.ts';
import { countOnIcon } from '../platform/badge.ts';
import { rungItem } from '../platform/bells.ts';
import { listRinging, nextRing } from '../store/case-lists.ts';
import { notify } from '../platform/notify.ts';

export const BELL = 'bell';
/** Names in one notification; more are counted. */
const NAMED = 4;
/** Characters of a name there. */
const LONGEST = 60;

let queue: Promise<void> = Promise.resolve();

/**
 * Sets the count on the icon and the alarm for the next bell from what is stored, and rings every bell that has not rung
 * yet, in one notification. Runs at each start of the background, when an alarm wakes it, and after each change of a case;
 * that change is the user's own doing, so it stays quiet. If storage fails, nothing rings and the next start tries again.
 */
export function ringBells(language: () => Promise<string>, noise: 'aloud' | 'quiet'): Promise<void> {
  queue = queue.then(() => ring(language, noise)).catch(() => undefined);
  return queue;
}

async function ring(language: () => Promise<string>, noise: 'aloud' | 'quiet'): Promise<void> {
  const today = bellDay(new Date());
  const [lines, next, rung] = await Promise.all([listRinging(today), nextRing(today), rungItem.get()]);
  await wakeAt(BELL, next?.ring && bellMoment(next.ring));
  const code = await language();
  await countOnIcon(lines.length, `Tapeback: ${labelFor('badge/bell', code, { count: lines.length })}`);
  const news = unrung(lines, rung);
  // Noted first: a bell lost with the worker still counts on the icon, but one that rings at every start would be a nuisance.
  await (lines.length > 0 ? rungItem.set(rungNow(lines)) : rungItem.remove());
  if (news.length > 0 && noise === 'aloud')
    await notify(BELL, labelFor('bell/waiting', code, { count: news.length }), namesOf(news));
}

function namesOf(lines: readonly CaseSummary[]): string {
  const names = [...new Set(lines.map(({ name }) => shorten(plainLine(name), LONGEST)))];
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}
