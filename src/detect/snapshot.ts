import { attribute, foreignFrameHosts, frameDocument, hasAttribute, textOf } from '../core/dom.ts';
import { emailsIn } from './emails.ts';
import { decodeCloudflare, mailtoAddresses } from './mail-links.ts';
import { placeEmails, type Written } from './place-emails.ts';
import { readable } from './readable.ts';
import { generatedText, seenText, type Run } from './seen-text.ts';
import type { FormOutline, Heading, Line, Link, PageSnapshot, SeenEmail } from './shape.ts';

/** Where reading stops, whatever the page holds. */
export interface Limits {
  milliseconds: number;
  nodes: number;
}

const LIMITS: Limits = { milliseconds: 45, nodes: 100_000 };
const MAX_BLOCKS = 4000;
const MAX_BLOCK = 4000;
const MAX_LINKS = 1500;
const MAX_EMAILS = 100;
const CLOCK_EVERY = 200;

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'select',
  'textarea',
  'object',
  'canvas',
  'video',
  'audio',
]);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br input button'.split(
    ' ',
  ),
);

/** What has been read so far; plain data that the walk adds to. */
interface Reading {
  base: string;
  text: string;
  /** The same text, by the elements it stands in. */
  runs: Run[];
  heading: string;
  footers: number;
  /** `<address>` elements around here. */
  cards: number;
  /** Addresses that links of this block write to. */
  pending: Written[];
  headings: Heading[];
  blocks: string[];
  lines: Line[];
  links: Link[];
  emails: SeenEmail[];
  forms: FormOutline[];
  inner: Node[];
}

/** White space that nobody types, so that a `<br>` is still known when the block is whole. */
const BREAK = '\u000b';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const isInline = (element: Element) => INLINE.has(element.localName);

/** Adds text that stands in an element. */
function addText(reading: Reading, data: string, parent: Element | undefined): void {
  reading.text += data;
  reading.runs.push({ data, parent });
}

/** Only where an address may stand is it asked what of a text people see: that costs time. */
const MAY_HOLD_EMAIL =
  /[@\uff20\ufe6b]|[[({<]\s?(?:at|ät|a|arobase|arroba|ma[lł]pa)\s?[\])}>]|\s(?:at|arroba|arobase|apenstaartje|chiocciola|ma[lł]pa|snabel-?a)\s/i;

function addEmails(reading: Reading): void {
  const written = reading.pending;
  const may = MAY_HOLD_EMAIL.test(reading.text);
  if (written.length === 0 && !may) return;
  const seen = may ? seenText(reading.runs, isInline) : reading.text;
  const found = placeEmails(squeeze(readable(seen)).slice(0, MAX_BLOCK), written, reading.heading);
  reading.emails.push(...found.slice(0, MAX_EMAILS - reading.emails.length));
}

/** A block's lines as `<br>` breaks them; running text is one line. */
function addLines(reading: Reading): void {
  for (const raw of reading.text.length > 2000 ? [reading.text] : reading.text.split(BREAK)) {
    const text = squeeze(raw).slice(0, 600);
    if (!text || reading.lines.length >= MAX_BLOCKS) continue;
    reading.lines.push({
      text,
      heading: reading.heading,
      inFooter: reading.footers > 0,
      inCard: reading.cards > 0,
      block: reading.blocks.length,
    });
  }
}

/** Ends a block of text: what stood in it belongs together. */
function endBlock(reading: Reading): void {
  const text = squeeze(reading.text).slice(0, MAX_BLOCK);
  addEmails(reading);
  if (text && reading.blocks.length < MAX_BLOCKS) {
    addLines(reading);
    reading.blocks.push(text);
  }
  reading.text = '';
  reading.runs = [];
  reading.pending = [];
}

function addLink(reading: Reading, element: Element): void {
  const raw = attribute(element, 'href').trim();
  const mails = recipients(raw);
  if (mails.length > 0) addRecipients(reading, element, mails, raw);
  if (reading.links.length >= MAX_LINKS || !raw || !URL.canParse(raw, reading.base)) return;
  const url = new URL(raw, reading.base);
  if (!/^(https?|mailto|tel):$/.test(url.protocol)) return;
  const text = squeeze(textOf(element)) || attribute(element, 'aria-label') || attribute(element, 'title');
  reading.links.push({ href: url.href.slice(0, 1000), text: text.slice(0, 200), inFooter: reading.footers > 0 });
}

/** Whom a link writes to: the recipients of a mailto, or the one that Cloudflare hides. */
function recipients(href: string): string[] {
  if (/^mailto:/i.test(href)) return mailtoAddresses(href);
  const code = /\/cdn-cgi\/l\/email-protection#(\w+)/.exec(href)?.[1];
  const email = code && decodeCloudflare(code);
  return email ? [email] : [];
}

/** Notes a link's recipients, and where its text shows another address than it writes to. */
function addRecipients(reading: Reading, element: Element, emails: readonly string[], href: string): void {
  const shown = emailsIn(readable(squeeze(textOf(element).slice(0, 300)))).map(({ email }) => email);
  const other = shown.length > 0 && !shown.some((email) => emails.includes(email)) ? shown[0] : undefined;
  const foundAs = /^mailto:/i.test(href) ? 'mailto' : 'cloudflare';
  // A label that touches the link is no part of the address.
  if (/[\p{L}\p{N}]$/u.test(reading.text)) addText(reading, ' ', undefined);
  const at = reading.text.length;
  for (const email of emails) reading.pending.push({ email, foundAs, at, shown: other });
}

/** What Cloudflare hides, in its place; true when the element's own stopgap text is to be left out. */
function addCloudflare(reading: Reading, element: Element): boolean {
  const email = decodeCloudflare(attribute(element, 'data-cfemail'));
  if (!email) return false;
  reading.pending.push({ email, foundAs: 'cloudflare', at: reading.text.length, shown: undefined });
  addText(reading, email, element);
  return true;
}

/** Attributes that hold parts of an address for a style sheet to show. */
const PARTS = ['data-domain', 'data-host', 'data-email', 'data-mail', 'data-address'];

function addGenerated(reading: Reading, element: Element, where: '::before' | '::after'): void {
  if (!PARTS.some((name) => hasAttribute(element, name))) return;
  const text = generatedText(element, where);
  if (text) addText(reading, text, element);
}

function isFooter(element: Element): boolean {
  return element.localName === 'footer' || attribute(element, 'role') === 'contentinfo';
}

function addForm(reading: Reading, element: Element): void {
  const words = ['id', 'name', 'class', 'action', 'role'].map((name) => attribute(element, name).slice(0, 100));
  const isSearch = attribute(element, 'role') === 'search' || /search|zoek/i.test(words.join(' '));
  reading.forms.push({ inputs: 0, textareas: 0, passwords: 0, emails: 0, isSearch, words: words.join(' ') });
}

/** Counts a control for the form it stands in; one outside any form counts for the page's last. */
function addControl(reading: Reading, element: Element): void {
  const type = attribute(element, 'type').toLowerCase();
  if (/^(hidden|submit|button|image|reset)$/.test(type)) return;
  if (reading.forms.length === 0)
    reading.forms.push({ inputs: 0, textareas: 0, passwords: 0, emails: 0, isSearch: false, words: '' });
  const form = reading.forms.at(-1);
  if (!form) return;
  form.inputs++;
  if (element.localName === 'textarea') form.textareas++;
  if (type === 'password') form.passwords++;
  const name = `${attribute(element, 'name')} ${attribute(element, 'id')}`;
  if (type === 'email' || /e-?mail/i.test(name)) form.emails++;
  form.words = `${form.words} ${name}`.slice(0, 600);
}

/** True when what is in the element is to be left out. */
function enter(reading: Reading, element: Element): boolean {
  const name = element.localName;
  if (!INLINE.has(name)) endBlock(reading);
  if (isFooter(element)) reading.footers++;
  if (name === 'a') addLink(reading, element);
  else if (name === 'form') addForm(reading, element);
  else if (name === 'address') reading.cards++;
  else if (name === 'input' || name === 'textarea' || name === 'select') addControl(reading, element);
  else if (name === 'br') addText(reading, BREAK, undefined);
  // Shadow roots and frames of the same site are read after the page itself.
  const inner = element.shadowRoot ?? frameDocument(element)?.body;
  if (inner) reading.inner.push(inner);
  addGenerated(reading, element, '::before');
  return hasAttribute(element, 'data-cfemail') && addCloudflare(reading, element);
}

function leave(reading: Reading, element: Element): void {
  const name = element.localName;
  addGenerated(reading, element, '::after');
  if (/^h[1-6]$/.test(name)) {
    const text = squeeze(reading.text).slice(0, 200);
    if (text) reading.headings.push({ level: Number(name[1]), text });
    if (text) reading.heading = text;
  }
  if (!INLINE.has(name)) endBlock(reading);
  if (isFooter(element)) reading.footers--;
  if (name === 'address') reading.cards--;
}

function childOf(node: Node): Node | null {
  if (node.nodeType === 1 && SKIPPED.has((node as Element).localName)) return null;
  return Reflect.get(Node.prototype, 'firstChild', node) as Node | null;
}

const parentNode = (node: Node) => Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
const nextSibling = (node: Node) => Reflect.get(Node.prototype, 'nextSibling', node) as Node | null;

/** What is left of the limits; shared by all roots of a page. */
interface Budget {
  nodes: number;
  isUp(): boolean;
}

/** Walks one tree in document order; true when it had to stop early. */
function walk(reading: Reading, root: Node, budget: Budget): boolean {
  let node: Node | null = root;
  while (node) {
    if (--budget.nodes < 0 || (budget.nodes % CLOCK_EVERY === 0 && budget.isUp())) return true;
    if (node.nodeType === 3) addText(reading, (node as Text).data, parentNode(node) as Element);
    const leftOut: boolean = node.nodeType === 1 && enter(reading, node as Element);
    let next: Node | null = leftOut ? null : childOf(node);
    while (!next && node) {
      if (node.nodeType === 1) leave(reading, node as Element);
      if (node === root) return false;
      next = nextSibling(node);
      if (!next) node = parentNode(node);
    }
    node = next;
  }
  return false;
}

function walkAll(reading: Reading, body: Node, limits: Limits, now: () => number): boolean {
  const start = now();
  const budget = { nodes: limits.nodes, isUp: () => now() - start > limits.milliseconds };
  reading.inner = [body];
  for (let n = 0; n < reading.inner.length; n++) {
    const root = reading.inner[n];
    if (root && walk(reading, root, budget)) return true;
    endBlock(reading);
  }
  return false;
}

function meta(document: Document, name: string): string {
  const found = Document.prototype.querySelector.call(document, `meta[name="${name}"]`);
  return found ? attribute(found, 'content').slice(0, 500) : '';
}

function titleOf(document: Document): string {
  const found = Document.prototype.querySelector.call(document, 'head > title, title');
  return squeeze(found ? textOf(found) : '').slice(0, 300);
}

/** The page as plain data: the one reader of the DOM. Stops at its limits and says so; never throws on what a page holds. */
export function takeSnapshot(
  document: Document,
  limits: Partial<Limits> = {},
  now: () => number = () => performance.now(),
): PageSnapshot {
  const root = Reflect.get(Document.prototype, 'documentElement', document) as Element | null;
  const url = root?.ownerDocument.defaultView?.location?.href ?? 'about:blank';
  const reading: Reading = {
    base: root?.baseURI ?? url,
    text: '',
    runs: [],
    heading: '',
    footers: 0,
    cards: 0,
    pending: [],
    headings: [],
    blocks: [],
    lines: [],
    links: [],
    emails: [],
    forms: [],
    inner: [],
  };
  const body = root && Document.prototype.querySelector.call(document, 'body');
  const truncated = body ? walkAll(reading, body, { ...LIMITS, ...limits }, now) : false;
  endBlock(reading);
  const { headings, blocks, lines, links, emails, forms } = reading;
  return {
    url: url.slice(0, 2000),
    title: titleOf(document),
    lang: root ? attribute(root, 'lang').toLowerCase().slice(0, 35) : '',
    description: meta(document, 'description'),
    headings: headings.slice(0, 300),
    blocks,
    lines,
    links,
    emails,
    forms: forms.slice(0, 100),
    frames:
      truncated || !root ? [] : foreignFrameHosts(document).map((host) => ({ src: `https://${host}/`, foreign: true })),
    truncated,
  };
}
