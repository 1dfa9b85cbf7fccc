import { lacksOf, type AnswerLine, type Lack } from '../../cases/answer-table.ts';
import type { Case } from '../../cases/events.ts';
import { ownTexts } from '../../cases/own-texts.ts';
import { requestsOf } from '../../cases/requests.ts';

/** An answer this short says little of what came with it. */
const SHORT = 200;

/** Files of these kinds hold text that only a reader sees, unless it stands in an answer too. */
const isPaper = (mediaType: string) => /pdf|word|image\/|zip|officedocument|opendocument/.test(mediaType);

/** Whether files came with answers that are too short to hold what stands in them. */
function hasUnread({ events }: Case, texts: readonly string[]): boolean {
  const papers = events.some((event) => event.type === 'attached' && isPaper(event.mediaType));
  return papers && texts.every((text) => text.trim().length < SHORT);
}

/** What the company answered to each thing the case asked, as read from its answers and corrected by the user; empty before any answer. */
export async function answerLines(one: Case): Promise<AnswerLine[]> {
  const replies = one.events.filter((event) => event.type === 'reply');
  if (replies.length === 0) return [];
  // Every language's words for answers are needed nowhere else.
  const { answerTable } = await import('../../replies/table.ts');
  return answerTable({
    requests: requestsOf({ request: one.request, also: one.also ?? [] }),
    calledMe: [one.call, ...(one.moreCalls ?? [])].some((call) => call?.direction === 'incoming'),
    replies,
    marks: one.events.filter((event) => event.type === 'judged'),
    letters: ownTexts(one),
    company: one.addressee.name,
    language: one.language,
    hasUnread: hasUnread(
      one,
      replies.map(({ text }) => text),
    ),
  });
}

/** What the next letter, or the complaint, says is missing, vague or refused. */
export async function lacksIn(one: Case): Promise<Lack[]> {
  return lacksOf(await answerLines(one));
}
