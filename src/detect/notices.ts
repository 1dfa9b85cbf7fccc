import { holdsAny, tokensOf } from '../core/patterns.ts';
import { shorten } from '../core/text.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../languages/detect-words.ts';
import { purposesIn } from './purposes.ts';
import type { KindVerdict, PageSnapshot, Purpose, RecordingNotice } from './shape.ts';

const english: Words = {
  /** A cheap first look: without one of these in the block nothing else is asked. */
  hints: ['call', 'telephone', 'phone', 'conversation', 'recorded line'],
  notice: [
    'call* … recorded',
    'call* … monitored',
    'call* … recording',
    'conversation* … recorded',
    'conversation* … monitored',
    'line* … recorded',
    'recorded line',
    'record … call*',
    'record … conversation*',
    'records … call*',
    'monitor … telephone call*',
    'recording of … call*',
    'recording … conversation*',
    'recordings of … call*',
    'recordings of … conversation*',
    'recorded call*',
    'recorded telephone call*',
    'call recording*',
  ],
  negations: [
    'not record',
    'never record',
    'not recorded',
    'never recorded',
    'not recording',
    'no recording',
    'not be recorded',
    'without recording',
    'not monitor',
    'don t record',
    'not routinely record',
  ],
  /** Words with which a sentence is about something else. */
  traps: [
    'video',
    'screen',
    'session*',
    'camera*',
    'cctv',
    'webinar*',
    'meeting*',
    'lecture*',
    'voicemail',
    'cookie*',
    'written record',
    'a record',
    'details about your call',
    'number you are calling',
    'call record',
    'call records',
    'call detail*',
    'public records',
    'medical records',
    'customer of record',
    'prerecorded',
    'pre recorded',
    'recorded message*',
    'recorded telephone message*',
    'recorded music',
    'preference*',
    'on hold music',
    'press release',
    'recorded delivery',
    'toll free',
    'advertiser*',
    'sole responsibility',
    'employees are able',
  ],
  /** A question or a rule about recording in general. */
  general: [
    'do i need',
    'is it legal',
    'are you allowed',
    'how to record',
    'can i record',
    'may i record',
    'businesses can',
    'companies must',
    'organisations that',
    'is recording',
    'you may not record',
    'law* … record*',
  ],
};

const words = wordsFor('detect/notices', english);

export interface SentenceVerdict {
  notice: boolean;
  purposes: Purpose[];
  /** 0..1 */
  sure: number;
}

/** Whether one sentence says that calls are recorded, and why. Looks at nothing but the sentence. */
export function judgeSentence(sentence: string): SentenceVerdict {
  const tokens = tokensOf(sentence.slice(0, 1500));
  const no = { notice: false, purposes: [], sure: 0 };
  if (!holdsAny(tokens, words.notice)) return no;
  if (holdsAny(tokens, words.negations) || holdsAny(tokens, words.traps) || holdsAny(tokens, words.general)) return no;
  const purposes = purposesIn(tokens);
  return { notice: true, purposes, sure: purposes[0] === 'unstated' ? 0.7 : 0.95 };
}

/** The end of a sentence: a stop that ends no abbreviation, and a capital after it. */
const END =
  /(?<=[.!?]["'”’)]?)(?<!\b(?:[Aa]rt|[Nn]r|[Nn]o|[Bb]ijv|[Dd]hr|[Mm]evr|[Mm]rs?|[Dd]r|[Tt]el|ca|o\.a|e\.g|i\.e)\.)\s+(?=["'“‘(]?\p{Lu})/u;

/** Sentences of a block; abbreviations and numbers do not end one. */
export function sentencesOf(block: string): string[] {
  return block
    .split(END)
    .flatMap((sentence) => sentence.split(/\s[•·|]\s/))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** An article about recording quotes notices that are not its own. */
function isOwnText(kinds: readonly KindVerdict[]): boolean {
  return !(kinds[0]?.kind === 'other' && kinds[0].score > 0);
}

const MAX_NOTICES = 10;

/** The page's call-recording notices with their purposes, the surest first, each quoted. */
export function findNotices(page: PageSnapshot, kinds: readonly KindVerdict[]): RecordingNotice[] {
  const own = isOwnText(kinds);
  const found: RecordingNotice[] = [];
  for (const block of page.blocks) {
    const lower = block.toLowerCase();
    if (found.length >= MAX_NOTICES || !words.hints?.some((hint) => lower.includes(hint))) continue;
    for (const sentence of sentencesOf(block)) {
      const { notice, purposes, sure } = judgeSentence(sentence);
      if (notice) found.push({ sentence: shorten(sentence, 400), purposes, sure, own });
    }
  }
  return found.toSorted((a, b) => b.sure - a.sure).slice(0, MAX_NOTICES);
}
