import * as z from 'zod/mini';
import { ownUrl } from './browser.ts';
import { item, type Item } from './storage.ts';

/** Where in a private window a page of ours was opened; in memory, gone with the window. */
const PrivateStanding = z.object({ host: z.string() });
type PrivateStanding = z.infer<typeof PrivateStanding>;

function standingItem(id: string): Item<PrivateStanding> {
  const kind = { key: 'standing:', schema: PrivateStanding, fallback: { host: '' }, inBackup: 'no' as const };
  return item<PrivateStanding>(kind, 'session', id);
}

/** Where a view of the app is opened from. */
export interface OpenedFrom {
  host: string;
  isPrivate: boolean;
}

/**
 * Address of a view of the app. The browser writes addresses of our pages down, whatever window they were opened from:
 * what is private is named by an id alone.
 */
export async function viewUrl(view: string, { host, isPrivate }: OpenedFrom): Promise<string> {
  const id = crypto.randomUUID();
  if (isPrivate) await standingItem(id).set({ host });
  const from = new URLSearchParams(isPrivate ? { from: id } : host ? { host } : {}).toString();
  return ownUrl(`src/ui/app/index.html#${view}${from && `?${from}`}`);
}

/** What such an address stands for; of one whose memory is gone only that it was private. */
export async function openedFrom(from: URLSearchParams): Promise<OpenedFrom> {
  const id = from.get('from');
  if (id === null) return { host: from.get('host') ?? '', isPrivate: false };
  return { host: (await standingItem(id).get()).host, isPrivate: true };
}

/** True for the address of a page of ours that was opened from a private window. */
export const isFromPrivate = (url: string) => /[?&]from=/.test(url);
