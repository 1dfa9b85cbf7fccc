import { tokensOf } from '../core/patterns.ts';
import { shorten } from '../core/text.ts';
import type { Words } from '../core/words.ts';
import { judgeOne, MAX_TEXT, mayHoldNotice, withNext, type SentenceVerdict } from './judge-sentence.ts';
import { purposesIn } from './purposes.ts';
import { retentionNear } from './retention.ts';
import { sentencesOf } from './sentences.ts';
import type { KindVerdict, NoticeWords, PageSnapshot, Purpose, RecordingNotice } from './shape.ts';

const MAX_NOTICES = 10;
/** Blocks that are read for notices, and items of a list after one. */
const MAX_BLOCKS = 300;
const MAX_ITEMS = 12;
const MAX_ITEM = 200;

/** The purposes in the list that a sentence ends in: "we record calls for:". */
function purposesOfList(page: PageSnapshot, block: number, words: Words): Purpose[] {
  const headings = new Set(page.headings.map(({ text }) => text));
  const after = page.blocks.slice(block + 1, block + 1 + MAX_ITEMS);
  const end = after.findIndex((text) => text.length > MAX_ITEM || headings.has(text));
  const items = end < 0 ? after : after.slice(0, end);
  return purposesIn(tokensOf(items.join(' . ')), words);
}

/** Quotation marks around the notice and other words before them: somebody else's, or what a voice says. */
const isQuoted = (sentence: string) => /^[^"“”„«]{4,300}["“”„«][^"“”„«»]{10,}/u.test(sentence);

/** Kinds of page on which a company speaks for itself. */
const OWN = new Set(['privacy_policy', 'privacy_contact', 'request_form', 'terms', 'contact', 'cookie_notice']);

interface Found extends RecordingNotice {
  quoted: boolean;
}

function withList(page: PageSnapshot, block: number, sentence: string, words: Words, verdict: SentenceVerdict) {
  if (!sentence.endsWith(':')) return verdict;
  const said = [...verdict.purposes, ...purposesOfList(page, block, words)];
  const stated = [...new Set(said)].filter((purpose) => purpose !== 'unstated');
  return stated.length > 0 ? { ...verdict, purposes: stated } : verdict;
}

function noticesOf(page: PageSnapshot, block: number, all: NoticeWords): { found: Found[]; general: number } {
  const sentences = sentencesOf(page.blocks[block] ?? '').map((sentence) => sentence.slice(0, MAX_TEXT));
  const verdicts = sentences.map((sentence) => judgeOne(sentence, all));
  const found = sentences.flatMap((sentence, n): Found[] => {
    const first = verdicts[n];
    const words = all[first?.lang ?? ''];
    if (!first?.notice || !words) return [];
    const next = withNext(first, sentences[n + 1] ?? '', all);
    const { purposes, lang, sure } = withList(page, block, sentence, words.purposes, next);
    const retention = retentionNear(sentences, n, words.notices);
    const notice = { sentence: shorten(sentence, 400), lang, purposes, retention, sure, own: true };
    return [{ ...notice, quoted: isQuoted(sentence) }];
  });
  return { found, general: verdicts.filter((verdict) => verdict.general).length };
}

/**
 * The page's call-recording notices with their purposes, the surest first, each quoted. An article about recording, or a page
 * that asks and tells what is allowed, quotes notices that are not its own.
 */
export function findNotices(page: PageSnapshot, kinds: readonly KindVerdict[], words: NoticeWords): RecordingNotice[] {
  const blocks = page.blocks.flatMap((block, n) => (mayHoldNotice(block, words) ? n : [])).slice(0, MAX_BLOCKS);
  const read = blocks.map((block) => noticesOf(page, block, words));
  const [first] = kinds;
  const speaks = first !== undefined && OWN.has(first.kind);
  const isArticle = first?.kind === 'other' && first.score > 0;
  const general = read.reduce((sum, one) => sum + one.general, 0);
  const own = speaks || (!isArticle && general === 0);
  return read
    .flatMap(({ found }) => found)
    .map(({ quoted, ...notice }): RecordingNotice => ({ ...notice, own: own && (speaks || !quoted) }))
    .toSorted((a, b) => b.sure - a.sure)
    .slice(0, MAX_NOTICES);
}
