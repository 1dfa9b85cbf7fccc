import { localDay } from '../core/date.ts';
import { labelFor } from '../languages/labels.ts';
import type { Verdict } from '../detect/shape.ts';
import { markTab } from '../platform/badge.ts';
import { giveSiteBack, hasSite, showInTab } from '../platform/browser.ts';
import { errandOf, listErrands, writeErrand, type Errand } from '../platform/errands.ts';
import type { Answer } from '../platform/messages.ts';
import { readPage } from './read-page.ts';

const running = new Map<number, Promise<Answer<Verdict>>>();

/**
 * Opens the statement of the tab's errand in that tab. Where it may be read, what it names is kept with the errand, and
 * an access given for this alone goes back; `no-access` otherwise. Two requests at once open it once.
 */
export function followErrand(tabId: number, scripts: readonly string[]): Promise<Answer<Verdict>> {
  const going = running.get(tabId) ?? follow(tabId, scripts).finally(() => running.delete(tabId));
  running.set(tabId, going);
  return going;
}

async function follow(tabId: number, scripts: readonly string[]): Promise<Answer<Verdict>> {
  const errand = await errandOf(tabId);
  if (!errand) return { ok: false, why: 'bad-message', detail: 'no errand' };
  const loaded = await showInTab(tabId, errand.url).catch(() => false);
  // Tried without asking: in Chrome the click on the icon still counts on the next page of the same host.
  const page: Answer<Verdict> = loaded
    ? await readPage(tabId, scripts)
    : { ok: false, why: 'page-error', detail: 'not loaded' };
  await writeErrand({ ...errand, asking: false, ...(page.ok ? { found: findingOf(page.value) } : {}) });
  if (errand.asking) await giveSiteBack(errand.url);
  return page;
}

function findingOf({ url, title, addresses, post }: Verdict): NonNullable<Errand['found']> {
  return { url, title, addresses, post, day: localDay(new Date()) };
}

/** Goes on after the permission prompt, which may have closed the popup: the icon says when something was found. */
export async function followGranted(scripts: readonly string[], language: string): Promise<void> {
  const asking = (await listErrands()).filter((errand) => errand.asking);
  for (const errand of asking) {
    if (!(await hasSite(errand.url))) continue;
    const page = await followErrand(errand.tabId, scripts);
    if (page.ok && page.value.addresses.length > 0)
      await markTab(errand.tabId, '@', `Tapeback: ${labelFor('badge/address', language)}`, 'here');
  }
}
