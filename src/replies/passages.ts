import { tokensOf } from '../core/patterns.ts';
import { sentencesOf } from '../detect/sentences.ts';
import { cutQuotes } from './cut-quotes.ts';

const MOST_CHARACTERS = 200_000;
const LONGEST = 600;
const MOST_SENTENCES = 4000;
/** A heading has at most so many words. */
const HEADING = 9;

/** A sentence of an answer with the heading it stands under, as shown and as the rules read it. */
export interface Passage {
  text: string;
  /** Words of heading and sentence. */
  tokens: readonly string[];
  /** Of a clause, the whole sentence. */
  whole?: string;
}

const isHeading = (block: string) =>
  block.length < 100 && !/[.!?;,]$/.test(block) && tokensOf(block).length <= HEADING && tokensOf(block).length > 0;
const isItem = (block: string) => /^(?:[-–•*]|\d+[.)]|[a-z][.)])\s/.test(block);

/** Blocks of a text: paragraphs, items of a list, and lines that stand alone, such as headings and rows of a table. */
function blocksOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const blocks: string[] = [];
  let isNew = true;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line === '') isNew = true;
    else if (isNew || last === undefined || isItem(line) || last.endsWith(':') || /:\s/.test(line.slice(0, 40))) {
      blocks.push(line);
      isNew = false;
    } else blocks[blocks.length - 1] = `${last} ${line}`;
  }
  return blocks;
}

/** "am 3. Dezember" is no end of a sentence. */
export function wholeSentences(sentences: readonly string[]): string[] {
  const whole: string[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    if (last !== undefined && /(?:^|\s)\d{1,2}\.$/.test(last)) whole[whole.length - 1] = `${last} ${sentence}`;
    else whole.push(sentence);
  }
  return whole;
}

/** "Recipients:" and what stands below it: an item of the list, or the first sentence. */
function underHeadings(blocks: readonly string[]): Passage[] {
  let heading = '';
  let sinceHeading = 0;
  return blocks.flatMap((block) => {
    const plain = block.replace(/\s+/g, ' ');
    if (isHeading(plain) && !isItem(plain) && !/:\s/.test(plain)) {
      heading = plain;
      sinceHeading = 0;
      return [{ text: plain, tokens: tokensOf(plain) }];
    }
    sinceHeading += 1;
    if (sinceHeading > 1 && !isItem(plain)) heading = '';
    return wholeSentences(sentencesOf(plain)).map((sentence) => {
      const text = sentence.slice(0, LONGEST);
      const shown = heading === '' ? text : `${heading} ${text}`;
      return { text: shown, tokens: tokensOf(shown) };
    });
  });
}

/** The company's own sentences, each under its heading, without what it quotes of the user's letters. */
export function passagesOf(text: string, letters: readonly string[] = []): Passage[] {
  const own = cutQuotes(text.slice(0, MOST_CHARACTERS).replaceAll('\r', ''), letters);
  return underHeadings(blocksOf(own)).slice(0, MOST_SENTENCES);
}

const BUT =
  /[,;]\s+(?=(?:but|however|maar|echter|aber|jedoch|mais|toutefois|pero|sin embargo|ma|tuttavia|ale|jednak|mas|por[eé]m|men|dock)\s)/iu;

/** "We cannot send it, but you may listen" as its two clauses; a sentence that does not begin by refusing stays whole. */
export function clausesOf(passage: Passage, refuses: (tokens: readonly string[]) => boolean): Passage[] {
  const clauses = passage.text.split(BUT).map((text) => ({ text, tokens: tokensOf(text), whole: passage.text }));
  return clauses.length > 1 && clauses[0] && refuses(clauses[0].tokens) ? clauses : [passage];
}
