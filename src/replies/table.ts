import type { AnswerLine, AnswerMark } from '../cases/answer-table.ts';
import type { RequestType } from '../cases/shape.ts';
import { judgeAnswer, replyItems, type Judged } from './judge.ts';

/** An answer of a case, and a mark that the user set. */
interface Reply {
  id: string;
  text: string;
}
interface OwnMark {
  item: string;
  mark: AnswerMark;
  quote?: string | undefined;
  reply?: string | undefined;
}

export interface TableInput {
  /** What the first letter asked for. */
  requests: readonly RequestType[];
  /** The company called, so the letter asks where it had the number. */
  calledMe: boolean;
  /** In order. */
  replies: readonly Reply[];
  /** Marks by the user, in order: the last for a thing counts. */
  marks: readonly OwnMark[];
  /** The case's own letters. */
  letters: readonly string[];
  company: string;
  language: string;
  /** Files came with an answer whose text nobody has read. */
  hasUnread: boolean;
}

type Found = Judged & { reply: string };

/** Of several answers the one that gives it counts, unless a later one takes that back; else the last that speaks of it. */
function overall(found: readonly Found[]): Found | undefined {
  const at = found.findLastIndex(({ mark }) => mark === 'answered');
  const later = found.slice(at + 1).find(({ mark }) => mark === 'refused');
  if (at >= 0) return later ? { ...later, mark: 'look' } : found[at];
  return found.at(-1);
}

/**
 * Everything that was asked, each with its mark and the company's own sentence: what the rules read in the answers, then what the
 * user said. Where an answer is in a language that is not read, or came as a file without text, it says `look`.
 */
export function answerTable(input: TableInput): AnswerLine[] {
  const { requests, calledMe, replies, letters, company, language } = input;
  const judged = replies.map(({ id, text }) => ({ id, found: judgeAnswer(text, { letters, company, language }) }));
  const isOpen = input.hasUnread || judged.some(({ found }) => found === undefined);
  return replyItems.flatMap(({ item }) => {
    const found = judged.flatMap(({ id, found: one }) => {
      const said = one?.get(item.id);
      return said ? [{ ...said, reply: id }] : [];
    });
    const own = input.marks.findLast((mark) => mark.item === item.id);
    const isAsked =
      item.askedBy.some((one) => requests.includes(one)) ||
      (item.id === 'source' && calledMe && requests.includes('access-recording'));
    if (!isAsked && !own && (item.askedBy.length > 0 || found.length === 0)) return [];
    return [lineOf(item, overall(found), own, isOpen)];
  });
}

function lineOf(
  { id: item, article }: { id: string; article: AnswerLine['article'] },
  found: Found | undefined,
  own: OwnMark | undefined,
  isOpen: boolean,
): AnswerLine {
  const read = found ? { mark: found.mark, quote: found.sentence, reply: found.reply } : undefined;
  if (!own) return { item, article, ...(read ?? { mark: isOpen ? 'look' : 'missing' }) };
  const quote = own.quote ?? read?.quote;
  const reply = own.reply ?? read?.reply;
  return { item, article, mark: own.mark, ...(quote ? { quote } : {}), ...(reply ? { reply } : {}), own: true };
}
