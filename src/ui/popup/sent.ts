import { asEvent } from '../../cases/events.ts';
import { localDay } from '../../core/date.ts';
import { askBackground } from '../../platform/ask.ts';
import { t } from '../i18n.ts';

/** Notes in a stored case that it was sent, today unless another day is given. Undefined, or why it could not be noted. */
export async function markSent(id: string, channel?: string, day = localDay(new Date())): Promise<string | undefined> {
  const event = asEvent(id, { type: 'sent', day, ...(channel ? { channel } : {}) }, new Date());
  const answer = await askBackground({ type: 'add-to-case', id, events: [event] });
  if (!answer.ok) return t('problem.storage');
  return answer.value ? undefined : t('problem.caseGone');
}

/** Keeps the page in front as proof, then notes that it was sent. Undefined, or why nothing was noted. */
export async function keepProof(tabId: number, id: string): Promise<string | undefined> {
  const kept = await askBackground({ type: 'keep-page', tabId, id });
  if (!kept.ok) return t(kept.why === 'storage' ? 'problem.storage' : 'problem.page');
  return markSent(id);
}
