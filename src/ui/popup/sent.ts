import { asEvent } from '../../cases/events.ts';
import { localDay } from '../../core/date.ts';
import { askBackground } from '../../platform/ask.ts';
import { t } from '../i18n.ts';
import type { Trouble } from '../trouble.ts';
import type { Thanks } from './thanks.ts';

/** Notes in a stored case that it was sent, today unless another day is given. Undefined, or why it could not be noted. */
export async function markSent(id: string, channel?: string, day = localDay(new Date())): Promise<Trouble | undefined> {
  const event = asEvent(id, { type: 'sent', day, ...(channel ? { channel } : {}) }, new Date());
  const answer = await askBackground({ type: 'add-to-case', id, events: [event] });
  if (!answer.ok) return { text: t('problem.storage'), said: answer.detail };
  return answer.value ? undefined : { text: t('problem.caseGone') };
}

/**
 * Keeps the page in front as proof, then notes that it was sent and, where the page names one, the company's reference.
 * Undefined, or why nothing was noted.
 */
export async function keepProof(tabId: number, id: string, thanks?: Thanks): Promise<Trouble | undefined> {
  const kept = await askBackground({ type: 'keep-page', tabId, id });
  if (!kept.ok) return { text: t(kept.why === 'storage' ? 'problem.storage' : 'problem.page'), said: kept.detail };
  const why = await markSent(id);
  if (why || !thanks) return why;
  const event = asEvent(id, { type: 'acknowledged', day: localDay(new Date()), ...thanks }, new Date());
  const noted = await askBackground({ type: 'add-to-case', id, events: [event] });
  return noted.ok ? undefined : { text: t('problem.storage'), said: noted.detail };
}
