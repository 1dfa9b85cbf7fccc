import * as z from 'zod/mini';
import { item } from './storage.ts';

const FillHere = z.object({ tabId: z.number(), at: z.string() });
const none = { tabId: -1, at: '' };

export const fillHereItem = item({ key: 'fill-here', schema: FillHere, fallback: none, inBackup: 'no' }, 'session');

/** So long a wish to fill a field waits for the popup that shows the preview, in milliseconds. */
const WAITS_MS = 60_000;

/** The user wants the field they are in filled; the popup that opens next on this tab is to show the preview. */
export async function wishToFill(tabId: number): Promise<void> {
  await fillHereItem.set({ tabId, at: new Date().toISOString() });
}

/** True once after such a wish for a tab. */
export async function takeWish(tabId: number): Promise<boolean> {
  const wish = await fillHereItem.get();
  if (wish.tabId !== tabId || Date.now() - Date.parse(wish.at) > WAITS_MS) return false;
  await fillHereItem.remove();
  return true;
}
