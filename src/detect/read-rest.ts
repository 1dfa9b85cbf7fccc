import { attribute, closest, findAll, textOf } from '../core/dom.ts';
import type { Steps } from '../core/steps.ts';
import { addCloudflare, addLink } from './read-links.ts';
import { addText, endBlock, type Reading } from './reading.ts';

/** Enough for the links of a large page, and still fast. */
const MAX_REST = 2000;
const MAX_AROUND = 300;
const STEP = 50;

/** Reads a mail link, with the text around it. */
function addMailLink(reading: Reading, element: Element): void {
  if (attribute(element, 'data-cfemail')) addCloudflare(reading, element);
  else addLink(reading, element);
  const around = closest(element, 'p, li, td, dd, div') ?? element;
  addText(reading, ` ${textOf(around).slice(0, MAX_AROUND)}`, undefined);
  endBlock(reading);
}

const isMail = (element: Element, href: string) =>
  attribute(element, 'data-cfemail') !== '' || /^mailto:|email-protection#/i.test(href);

/** Where time ran out before a page's end: its other links and the addresses behind them, looked up at once. */
export function* readRest(reading: Reading, document: Document): Steps {
  const known = new Set(reading.links.map(({ href }) => href));
  reading.heading = '';
  reading.footers = 0;
  reading.cards = 0;
  const elements = findAll(document, 'a[href], [data-cfemail]').slice(0, MAX_REST);
  for (const [n, element] of elements.entries()) {
    if (n % STEP === STEP - 1) yield;
    const href = attribute(element, 'href').trim();
    if (URL.canParse(href, reading.base) && known.has(new URL(href, reading.base).href)) continue;
    if (isMail(element, href)) addMailLink(reading, element);
    else addLink(reading, element, closest(element, 'footer, [role="contentinfo"]') !== undefined, -1);
  }
}
