import { asEvent } from '../cases/events.ts';
import { attachmentOf } from '../cases/attachment.ts';
import { appendEvents } from '../store/case-store.ts';
import type { Answer } from '../platform/messages.ts';
import { pictureOf } from '../platform/picture.ts';
import { askPage } from '../platform/scripting.ts';
import { stored } from './stored.ts';

/**
 * Keeps the page in a tab with a case as proof: its text, address and the moment, and a picture of what is in sight where
 * the browser gives one. `why` is `storage` when there is no such case, or it could not be written.
 */
export async function keepPage(
  tabId: number,
  scripts: readonly string[],
  caseId: string,
): Promise<Answer<{ picture: boolean }>> {
  const page = await askPage(tabId, scripts, { type: 'page/text' });
  if (!page.ok) return page;
  const data = await pictureOf(tabId);
  const picture = data === undefined ? undefined : await attachmentOf(caseId, 'page.jpg', data);
  const news = { type: 'confirmed' as const, ...page.value, ...(picture ? { picture: picture.id } : {}) };
  const kept = await stored(appendEvents(caseId, [asEvent(caseId, news, new Date())], picture ? [picture] : []));
  if (!kept.ok) return kept;
  return kept.value ? { ok: true, value: { picture: picture !== undefined } } : { ok: false, why: 'storage' };
}
