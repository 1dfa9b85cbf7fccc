import { isOpen } from '../cases/history.ts';
import { likeliest, matchAnswer } from '../cases/match-answer.ts';
import type { Answer, BackgroundReplies } from '../platform/messages.ts';
import { readOpenMessage } from '../platform/open-message.ts';
import { listCases } from '../store/case-lists.ts';
import { readCase } from '../store/case-store.ts';

/** Cases looked at for the one a message answers. */
const MOST = 200;

async function openCases() {
  const { cases } = await listCases({ limit: MOST });
  const read = await Promise.all(cases.filter((line) => line.isOpen).map(({ id }) => readCase(id)));
  return read.flatMap(({ one }) => (one && isOpen(one) ? [one] : []));
}

/** The open message of a tab, with the case that it seems to answer; the user decides. */
export async function openMessageOf(tabId: number): Promise<Answer<BackgroundReplies['open-message']>> {
  const read = await readOpenMessage(tabId);
  if (!read.ok || read.value.text.trim() === '') return read;
  const match = likeliest(matchAnswer(await openCases(), read.value));
  if (!match) return read;
  const { id, addressee, request } = match.one;
  return { ok: true, value: { ...read.value, likely: { id, name: addressee.name, request } } };
}
