import { giveEverySiteBack, hasEverySite } from '../platform/browser.ts';
import { wakeAt } from '../platform/alarms.ts';
import { unmarkTabs } from '../platform/badge.ts';
import { setWatcher } from '../platform/scripting.ts';
import { readSettings } from '../platform/settings.ts';
import { isPaused, patternsOf, UNTIL_RESUMED, watchingItem } from '../platform/noticing.ts';

/** What hangs on whether pages are noticed. */
export interface Watched {
  watchScript: string;
  /** Tabs are listened to only while pages are noticed. */
  hearTabs: (on: boolean) => void;
  /** The sign of likely pages is for as long as noticing is not wanted or not allowed. */
  showLikely: (on: boolean) => Promise<void>;
}

/** The alarm at which a pause is over. */
export const RESUME = 'resume-noticing';

let last: Promise<unknown> = Promise.resolve();

/**
 * Brings the registered watcher, its pause and the marks in line with what is wanted and allowed; called whenever either may
 * have changed, one after the other.
 */
export function updateWatcher(watched: Watched): Promise<{ watching: boolean }> {
  const next = last.then(() => update(watched));
  last = next.catch(() => undefined);
  return next;
}

async function update({ watchScript, hearTabs, showLikely }: Watched): Promise<{ watching: boolean }> {
  const [settings, lasting, passing, granted] = await Promise.all([
    readSettings(),
    watchingItem(false).get(),
    watchingItem(true).get(),
    hasEverySite(),
  ]);
  if (settings.watchForbidden && granted) await giveEverySiteBack().catch(() => undefined);
  const wanted = settings.watch && granted;
  const paused = isPaused(lasting, new Date());
  const watching = wanted && !paused;
  hearTabs(watching);
  const quiet = lasting.quietSites.flatMap(patternsOf);
  // The browser writes registrations to disk: what was said in a private window is not among them.
  const was = await setWatcher(watchScript, watching ? { exclude: quiet } : undefined);
  if (was && !watching) await unmarkTabs();
  const silenced = [...quiet, ...passing.quietSites.flatMap(patternsOf)];
  if (watching && silenced.length > 0) await unmarkTabs(silenced);
  const { pausedUntil } = lasting;
  await wakeAt(RESUME, wanted && paused && pausedUntil !== UNTIL_RESUMED ? pausedUntil : undefined);
  await showLikely(!wanted);
  return { watching };
}
