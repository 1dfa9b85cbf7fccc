import * as z from 'zod/mini';
import type { Result } from '../core/result.ts';
import { askSite, giveSiteBack, hasSite } from './browser.ts';
import { item } from './storage.ts';

/** Access to the origin of a frame, asked for to fill the form in it once. */
const FrameAccess = z.object({ tabId: z.number(), origin: z.string(), at: z.string() });
type FrameAccess = z.infer<typeof FrameAccess>;

// On disk, so that an access still held when the browser was closed is given back at its next start.
const frameAccessItem = item<FrameAccess[]>({
  key: 'frame-access',
  schema: z.array(FrameAccess),
  fallback: [],
  inBackup: 'no',
});
const MOST = 20;

/** Written down before the browser asks, which may close the popup; one a tab. */
function writeFrameAccess(access: FrameAccess): Promise<Result<FrameAccess[], 'storage'>> {
  return frameAccessItem.change((all) => [access, ...all.filter(({ tabId }) => tabId !== access.tabId)].slice(0, MOST));
}

/** Tabs whose form may be filled by now: the user said yes. */
export async function tabsLetIn(): Promise<number[]> {
  const asked = await frameAccessItem.get();
  const granted = await Promise.all(asked.map(({ origin }) => hasSite(origin)));
  return asked.filter((_, n) => granted[n]).map(({ tabId }) => tabId);
}

/** Gives back the access asked for in one tab, or in all of them. */
export async function giveFramesBack(tabId?: number): Promise<void> {
  const all = await frameAccessItem.get();
  const done = all.filter((access) => tabId === undefined || access.tabId === tabId);
  if (done.length === 0) return;
  const isDone = (access: FrameAccess) => done.some(({ at, origin }) => at === access.at && origin === access.origin);
  await frameAccessItem.change((now) => now.filter((access) => !isDone(access)));
  for (const { origin } of done) await giveSiteBack(origin).catch(() => undefined);
}

/** Asks for one frame's origin. Must be called straight from a click; Chrome may destroy the popup while it asks. */
export async function askFrame(tabId: number, origin: string): Promise<boolean> {
  // On its way to the store before the browser asks: the background goes on from there.
  const written = writeFrameAccess({ tabId, origin, at: new Date().toISOString() });
  const access = askSite(origin).catch(() => false);
  await written;
  return access;
}
