import browser from 'webextension-polyfill';
import type { Answer, AskType, BackgroundAsk, BackgroundReplies } from './messages.ts';

/** Asks the background. A background that does not answer counts as a failed answer. */
export async function askBackground<T extends AskType>(
  ask: Extract<BackgroundAsk, { type: T }>,
): Promise<Answer<BackgroundReplies[T]>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(ask);
    return (answer ?? { ok: false, why: 'bad-message' }) as Answer<BackgroundReplies[T]>;
  } catch (error) {
    return { ok: false, why: 'page-error', detail: String(error) };
  }
}
