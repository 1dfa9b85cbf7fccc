import { bellDay, bellMoment, rungNow, unrung, type Bell } from '../cases/bells.ts';
import { plainLine } from '../cases/plain.ts';
import type { OpenTape } from '../cases/tape.ts';
import { localDay, type IsoDate } from '../core/date.ts';
import { shorten } from '../core/text.ts';
import { labelFor } from '../languages/labels.ts';
import { wakeAt } from '../platform/alarms.ts';
import { countOnIcon } from '../platform/badge.ts';
import { rungItem } from '../platform/bells.ts';
import { listRinging, nextRing } from '../store/case-lists.ts';
import { notify } from '../platform/notify.ts';
import { openTapes } from './tapes.ts';

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

const asBell = ({ id, company, ring }: OpenTape): Bell => ({ id: `tape:${id}`, name: company.name, ring });

/** The next day on which a clock rings, or one that has rung runs out. */
function nextTape(tapes: readonly OpenTape[], today: IsoDate): IsoDate | undefined {
  return tapes.map(({ ring, gone }) => (ring > today ? ring : gone)).toSorted()[0];
}

async function ring(language: () => Promise<string>, noise: 'aloud' | 'quiet'): Promise<void> {
  const now = new Date();
  const today = bellDay(now);
  const [cases, next, tapes, rung] = await Promise.all([
    listRinging(today),
    nextRing(today),
    // By the calendar: to the bells, a call noted before nine is still to come.
    openTapes(localDay(now)),
    rungItem.get(),
  ]);
  const lines = [...cases, ...tapes.filter((tape) => tape.ring <= today).map(asBell)];
  const [soonest] = [next?.ring, nextTape(tapes, today)].filter((day) => day !== undefined).toSorted();
  await wakeAt(BELL, soonest && bellMoment(soonest));
  const code = await language();
  await countOnIcon(lines.length, `Tapeback: ${titleOf(lines, 'badge/bell', code)}`);
  const news = unrung(lines, rung);
  // Noted first: a bell lost with the worker still counts on the icon, but one that rings at every start would be a nuisance.
  await (lines.length > 0 ? rungItem.set(rungNow(lines)) : rungItem.remove());
  if (news.length > 0 && noise === 'aloud') await notify(BELL, titleOf(news, 'bell/waiting', code), namesOf(news));
}

/** What the bells say together: of recordings alone, or of requests. */
function titleOf(bells: readonly Bell[], key: 'badge/bell' | 'bell/waiting', code: string): string {
  const isOfTapes = bells.length > 0 && bells.every(({ id }) => id.startsWith('tape:'));
  return labelFor(isOfTapes ? 'bell/tape' : key, code, { count: bells.length });
}

function namesOf(lines: readonly Bell[]): string {
  const names = [...new Set(lines.map(({ name }) => shorten(plainLine(name), LONGEST)))];
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}
