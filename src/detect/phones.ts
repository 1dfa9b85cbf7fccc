import { forEach, type Steps } from '../core/steps.ts';
import { decoded } from '../core/text.ts';
import { longestMatch, padded } from '../core/match-words.ts';
import type { FoundPhone, PageSnapshot } from './shape.ts';

const MOST = 20;
const BEFORE = 60;
const AFTER = 40;
/** Blocks read in one step. */
const BLOCKS = 100;

// From "0…", "(0…" or "+…"; limited in length, so that no text makes it slow. Other code decides whether it is a phone number.
const NUMBER = /(?<![\w.,/+-])(?:\(?\+\d|\(?0)[\d ()./-]{6,18}\d(?![\w/]|-\d)/g;

// One list for all languages: these are names of departments, not sentences.
const DESK =
  'customer service|customer services|customer care|support|helpdesk|helpline|hotline|klantenservice|klantcontact|kundenservice|kundendienst|kundenbetreuung|service client|service clients|relation clients|atencion al cliente|servicio al cliente|assistenza|servizio clienti|obsługa klienta|obsługi klienta|biuro obsługi|apoio ao cliente|kundservice|kundtjanst|kundeservice|kundecenter'.split(
    '|',
  );

const isDesk = (quote: string) => longestMatch(padded(quote), DESK) > 0;

const tidy = (number: string) => number.replace(/\s+/g, ' ').trim();

/** The text around a number, which shows whose number it is. */
function quoteAt(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - BEFORE), at + length + AFTER).trim();
}

function phone(number: string, quote: string, heading = ''): FoundPhone {
  return { number: number.slice(0, 40), quote: quote.slice(0, 160), customerService: isDesk(`${quote} ${heading}`) };
}

/** A linked number as the page writes it, with what its block says. */
function linked(href: string, text: string, block: string): FoundPhone {
  const number = tidy(text.match(NUMBER)?.[0] ?? numberIn(href.slice('tel:'.length)));
  const at = block.indexOf(text);
  return phone(number, at < 0 || !text ? text || block.slice(0, 100) : quoteAt(block, at, text.length));
}

/** The part of a `tel:` address before its parameters. */
const numberIn = (address: string): string => decoded(address.split(';')[0] ?? '');

/**
 * What may be phone numbers on the page, as written there, at most 20: `tel:` links first, then numbers in the
 * text, each with the text around it and whether that text or the heading names a customer service; in steps.
 */
export function* phoneSteps({ links, blocks, lines }: PageSnapshot): Steps<FoundPhone[]> {
  const found = new Map<string, FoundPhone>();
  const add = (one: FoundPhone) => found.set(one.number, found.get(one.number) ?? one);
  for (const { href, text, block } of links)
    if (href.startsWith('tel:') && found.size < MOST) add(linked(href, text, blocks[block ?? -1] ?? ''));
  const headings = new Map(lines.map(({ block, heading }) => [block, heading]));
  yield* forEach(blocks, BLOCKS, (block, n) => {
    for (const match of block.matchAll(NUMBER)) {
      if (found.size >= MOST) break;
      const number = tidy(match[0]);
      // Skips a number that was already found, because examining one is slow.
      if (!found.has(number)) add(phone(number, quoteAt(block, match.index, match[0].length), headings.get(n)));
    }
  });
  return [...found.values()];
}
