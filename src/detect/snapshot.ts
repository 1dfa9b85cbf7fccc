import { attribute, foreignFrameHosts, frameDocument, textOf } from '../core/dom.ts';
import { decodeCloudflare, emailsIn, mailtoAddress } from './emails.ts';
import type { FormOutline, Heading, Link, PageSnapshot, SeenEmail } from './shape.ts';

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
  heading: string;
  footers: number;
  pending: Omit<SeenEmail, 'heading' | 'around'>[];
  headings: Heading[];
  blocks: string[];
  links: Link[];
  emails: SeenEmail[];
  forms: FormOutline[];
  inner: Node[];
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Ends a block of text: what stood in it belongs together. */
function endBlock(reading: Reading): void {
  const text = squeeze(reading.text).slice(0, MAX_BLOCK);
  reading.text = '';
  const found = [...reading.pending, ...(text.length > 4 ? emailsIn(text) : [])];
  reading.pending = [];
  for (const one of found) {
    if (reading.emails.length >= MAX_EMAILS) break;
    reading.emails.push({ ...one, heading: reading.heading, around: text.slice(0, 300) });
  }
  if (text && reading.blocks.length < MAX_BLOCKS) reading.blocks.push(text);
}

function addLink(reading: Reading, element: Element): void {
  const raw = attribute(element, 'href').trim();
  if (/^mailto:/i.test(raw)) addMailto(reading, raw);
  else if (raw.includes('/cdn-cgi/l/email-protection#')) addCloudflare(reading, raw.split('#')[1] ?? '');
  if (reading.links.length >= MAX_LINKS || !raw || !URL.canParse(raw, reading.base)) return;
  const url = new URL(raw, reading.base);
  if (!/^(https?|mailto|tel):$/.test(url.protocol)) return;
  const text = squeeze(textOf(element)) || attribute(element, 'aria-label') || attribute(element, 'title');
  reading.links.push({ href: url.href.slice(0, 1000), text: text.slice(0, 200), inFooter: reading.footers > 0 });
}

function addMailto(reading: Reading, href: string): void {
  const email = mailtoAddress(href);
  if (email) reading.pending.push({ email, foundAs: 'mailto' });
}

function addCloudflare(reading: Reading, code: string): void {
  const email = decodeCloudflare(code);
  if (email) reading.pending.push({ email, foundAs: 'cloudflare' });
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

function enter(reading: Reading, element: Element): void {
  const name = element.localName;
  if (!INLINE.has(name)) endBlock(reading);
  if (isFooter(element)) reading.footers++;
  if (name === 'a') addLink(reading, element);
  else if (name === 'form') addForm(reading, element);
  else if (name === 'input' || name === 'textarea' || name === 'select') addControl(reading, element);
  else if (name === 'br') reading.text += ' ';
  // Shadow roots and frames of the same site are read after the page itself.
  const inner = element.shadowRoot ?? frameDocument(element)?.body;
  if (inner) reading.inner.push(inner);
  const code = attribute(element, 'data-cfemail');
  if (code) addCloudflare(reading, code);
}

function leave(reading: Reading, element: Element): void {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) {
    const text = squeeze(reading.text).slice(0, 200);
    if (text) reading.headings.push({ level: Number(name[1]), text });
    if (text) reading.heading = text;
  }
  if (!INLINE.has(name)) endBlock(reading);
  if (isFooter(element)) reading.footers--;
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
    if (node.nodeType === 3) reading.text += (node as Text).data;
    else if (node.nodeType === 1) enter(reading, node as Element);
    let next = childOf(node);
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
    heading: '',
    footers: 0,
    pending: [],
    headings: [],
    blocks: [],
    links: [],
    emails: [],
    forms: [],
    inner: [],
  };
  const body = root && Document.prototype.querySelector.call(document, 'body');
  const truncated = body ? walkAll(reading, body, { ...LIMITS, ...limits }, now) : false;
  endBlock(reading);
  const { headings, blocks, links, emails, forms } = reading;
  return {
    url: url.slice(0, 2000),
    title: titleOf(document),
    lang: root ? attribute(root, 'lang').toLowerCase().slice(0, 35) : '',
    description: meta(document, 'description'),
    headings: headings.slice(0, 300),
    blocks,
    links,
    emails,
    forms: forms.slice(0, 100),
    frames:
      truncated || !root ? [] : foreignFrameHosts(document).map((host) => ({ src: `https://${host}/`, foreign: true })),
    truncated,
  };
}
