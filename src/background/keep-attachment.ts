import { asEvent, type CaseEvent } from '../cases/events.ts';
import { safeFileName } from '../cases/file-name.ts';
import { bytesOf } from '../core/bytes.ts';
import { attachmentOf, MAX_ATTACHMENT } from '../cases/attachment.ts';
import { appendEvents } from '../store/case-store.ts';
import type { Answer, BackgroundAsk } from '../platform/messages.ts';
import { stored } from './stored.ts';

type Ask = Extract<BackgroundAsk, { type: 'keep-attachment' }>;

/**
 * Keeps a file with a case, with its hash, in one transaction with the event that says so. `bad-message` for what is no
 * file or larger than the limit; undefined when there is no such case.
 */
export async function keepAttachment(ask: Ask): Promise<Answer<CaseEvent | undefined>> {
  const size = bytesOf(ask.data)?.length;
  if (size === undefined || size > MAX_ATTACHMENT) return { ok: false, why: 'bad-message' };
  const name = safeFileName(ask.name);
  const file = await attachmentOf(ask.case, name, ask.data);
  const news = {
    type: 'attached' as const,
    attachment: file.id,
    name,
    mediaType: ask.mediaType,
    size,
    sha256: file.sha256 ?? '',
  };
  const event = asEvent(ask.case, news, new Date());
  const kept = await stored(appendEvents(ask.case, [event], [file]));
  if (!kept.ok) return kept;
  return { ok: true, value: kept.value ? event : undefined };
}
