import { isIsoDate, type IsoDate } from '../core/date.ts';
import type { Case } from './events.ts';
import { cameBack, channelOf, dayOf, lastOf } from './history.ts';
import { goneFrom, isAtMost, periodIn } from './kept-until.ts';
import type { FollowUp } from './shape.ts';

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');

/** True for a page of the addressee's own site. */
function isTheirs(url: string, host: string): boolean {
  if (!URL.canParse(url) || !host) return false;
  const [page, own] = [bare(new URL(url).hostname), bare(host)];
  return page === own || page.endsWith(`.${own}`) || own.endsWith(`.${page}`);
}

/** The day the company had the letter; undefined where only the day of posting is known, or the letter came back. */
function receivedOn(one: Case): IsoDate | undefined {
  const sent = lastOf(one, 'sent');
  if (!sent || cameBack(one)) return undefined;
  const isPosted = (sent.channel ?? channelOf(one)) === 'letter';
  return dayOf(one, 'received') ?? (isPosted ? undefined : sent.day);
}

/** True where the company answered that the recording is gone. */
const saysErased = ({ events }: Case) =>
  events.some((event) => event.type === 'refused' && event.ground === 'reply-deleted');

const asks = ({ request, also = [] }: Case) =>
  [request, ...also].some((one) => one === 'access-recording' || one === 'preservation-recording');

const LONGEST = 300;

/** The company's sentence where it holds what is said of keeping and is short enough, else those words alone. */
function wordsOf({ sentence, kept = '' }: NonNullable<Case['notice']>): string {
  const words = sentence.includes(kept) && sentence.length <= LONGEST ? sentence : kept;
  return words.trim().replace(/[.;:,]+$/, '');
}

/**
 * What the company's own statement says against its answer that the recording is gone: how long it keeps recordings, and
 * that it had the request before that time was over. Undefined unless the days prove it for the one call of the letter.
 * `isFirm`: it names no mere maximum, so by its words the recording still existed.
 */
export function againstErased(one: Case): FollowUp['kept'] {
  const { notice, call, moreCalls = [], addressee } = one;
  if (!notice?.kept || !call || !saysErased(one) || !asks(one) || !isTheirs(notice.url, addressee.host))
    return undefined;
  const [period, received] = [periodIn(notice.kept), receivedOn(one)];
  if (!period || !received || moreCalls.length > 0 || !isIsoDate(call.date) || call.date > received) return undefined;
  const until = goneFrom(call.date, period);
  const isFirm = notice.sentence.includes(notice.kept) && !isAtMost(notice.sentence);
  return received < until
    ? { words: wordsOf(notice), url: notice.url, read: notice.day, until, received, isFirm }
    : undefined;
}
