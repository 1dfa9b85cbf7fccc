import browser from 'webextension-polyfill';
import { afterEach, expect, it, vi } from 'vitest';
import { isMailbox } from '../../src/platform/mailboxes.ts';
import { openMessage, readOpenMessage } from '../../src/platform/open-message.ts';

afterEach(() => {
  vi.restoreAllMocks();
  getSelection()?.removeAllRanges();
  document.body.textContent = '';
});

type Part = readonly [tag: string, attributes: Record<string, string>, ...inside: (Part | string)[]];

function built([tag, attributes, ...inside]: Part): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside.map((one) => (typeof one === 'string' ? one : built(one))));
  return element;
}

const TEXT = 'We refuse your request. The recording is for internal use.';
const list: Part = ['ul', { class: 'list' }, ['li', { title: 'shop@other.example' }, 'Your parcel is on its way']];
/** A mailbox: a list of other messages, and the open one with its subject, sender and body. */
const mailbox = (subject: Part, sender: Part, body: Part): Part => [
  'div',
  {},
  list,
  ['div', { role: 'main' }, subject, ['div', {}, ['div', {}, sender], ['div', {}, body]]],
];
const about = 'Re: Request for a copy';
const sent = 'dpo@acorn.example';

// Made-up pages, built as these sites build theirs.
const pages: Record<string, Part> = {
  Gmail: mailbox(
    ['h2', { class: 'hP' }, about],
    ['span', { class: 'gD', email: sent, name: 'DPO' }, 'DPO'],
    ['div', { class: 'a3s aiL' }, TEXT],
  ),
  Outlook: mailbox(
    ['div', { role: 'heading', 'aria-level': '2' }, about],
    ['span', { 'aria-label': `From: DPO<${sent}>` }, 'DPO'],
    ['div', { id: 'UniqueMessageBody_12' }, ['div', {}, TEXT]],
  ),
  Yahoo: mailbox(
    ['h1', { 'data-test-id': 'message-group-subject-text' }, about],
    ['span', { 'data-test-id': 'message-from', title: sent }, 'DPO'],
    ['div', { 'data-test-id': 'message-view-body-content' }, TEXT],
  ),
  Fastmail: mailbox(
    ['h1', { class: 'v-Thread-title' }, about],
    ['span', { class: 'v-MessageFrom', title: `DPO <${sent}>` }, 'DPO'],
    ['div', { class: 'v-Message-body' }, TEXT],
  ),
};

it.each(Object.entries(pages))('reads the open message of %s, and nothing else', (_, page) => {
  document.body.append(built(page));
  const { text, sender, subject } = openMessage();
  expect([text, subject]).toEqual([TEXT, about]);
  expect(sender).toContain(sent);
});

it('reads the message of Proton in its frame', () => {
  const sender: Part = ['span', { title: `DPO <${sent}>` }, 'DPO'];
  const frame: Part = ['div', { 'data-testid': 'message-content:body' }, ['iframe', {}]];
  document.body.append(built(mailbox(['h1', {}, about], sender, frame)));
  const inside = document.querySelector('iframe')?.contentDocument;
  inside?.body.append(TEXT);
  expect(openMessage()).toMatchObject({ text: TEXT, subject: about });
});

it('reads a message behind a shadow root, also a closed one', () => {
  const page = pages.Fastmail as Part;
  document.body.append(built(page));
  const body = document.querySelector('.v-Message-body');
  body?.replaceChildren();
  const root = body?.attachShadow({ mode: 'closed' });
  root?.append(built(['style', {}, 'p{color:red}']), built(['p', {}, TEXT]));
  expect(openMessage().text).toBe('');
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (one: Element) => (one === body ? root : null) } });
  expect(openMessage().text).toBe(TEXT);
  vi.unstubAllGlobals();
});

it('of several open messages reads the one that fills most of the window, else the last', () => {
  document.body.append(built(pages.Gmail as Part));
  const [first] = document.querySelectorAll('.a3s');
  const second = built(['div', { class: 'a3s' }, 'A later message.']);
  first?.parentElement?.append(second);
  expect(openMessage().text).toBe('A later message.');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this === first ? new DOMRect(0, 0, 500, 600) : new DOMRect(0, 600, 500, 900);
  });
  expect(openMessage().text).toBe(TEXT);
});

it('what is selected counts for more, on any page', () => {
  document.body.append(built(pages.Gmail as Part), built(['p', { id: 'own' }, 'Only this.']));
  getSelection()?.selectAllChildren(document.querySelector('#own') as Element);
  expect(openMessage().text).toBe('Only this.');
});

it('an address in the body is not taken for the sender', () => {
  const body: Part = ['div', { class: 'a3s' }, TEXT, ['a', { href: 'mailto:help@acorn.example' }, 'help']];
  document.body.append(built(['div', {}, ['span', { email: sent }, 'DPO'], body]));
  expect(openMessage().sender).toBe(sent);
});

/** What a browser makes of fields, or pictures, named like a method of the form or document that they stand in. */
const hide = (node: Node, names: readonly string[]) => {
  for (const name of names) Object.defineProperty(node, name, { value: document.createElement('input') });
};
const hidden = ['querySelectorAll', 'querySelector', 'matches', 'children', 'parentElement', 'shadowRoot'];
const alsoHidden = ['openOrClosedShadowRoot', 'innerText', 'textContent', 'getAttribute', 'getBoundingClientRect'];

it('a form in or around the mail whose fields are named like its methods changes nothing', () => {
  const form: Part = ['form', {}, TEXT, ['form', {}]];
  const page = mailbox(['h2', {}, about], ['span', { email: sent }, 'DPO'], ['div', { class: 'a3s' }, form]);
  document.body.append(built(['form', {}, page]));
  for (const one of document.querySelectorAll('form, .a3s')) hide(one, [...hidden, ...alsoHidden]);
  expect(openMessage()).toEqual({ text: TEXT, sender: sent, subject: about });
});

it('a picture named like a method of the document changes nothing', () => {
  document.body.append(built(pages.Gmail as Part));
  Object.defineProperty(document, 'querySelectorAll', { value: null, configurable: true });
  expect(openMessage().text).toBe(TEXT);
  Reflect.deleteProperty(document, 'querySelectorAll');
});

it('hands over no more of a giant message than is kept', () => {
  document.body.append(built(['div', { class: 'a3s' }, 'x'.repeat(1_000_000)]));
  expect(openMessage().text).toHaveLength(200_000);
});

it('a list of messages is none', () => {
  document.body.append(built(list), built(['main', {}, 'Your parcel is on its way']));
  expect(openMessage()).toEqual({ text: '', sender: '', subject: '' });
});

it.each([
  [
    { text: 'T', sender: `DPO <${sent}>`, subject: ' S ' },
    { text: 'T', from: sent, subject: 'S' },
  ],
  [{ text: 'x'.repeat(300_000), sender: 'nobody' }, { text: 'x'.repeat(200_000) }],
  [{ text: 5, sender: 5, subject: {} }, { text: '' }],
  [undefined, { text: '' }],
])('takes of what the page gives only what has its shape', async (result, value) => {
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ frameId: 0, documentId: 'd', result }]);
  expect(await readOpenMessage(1)).toEqual({ ok: true, value });
});

it('says so where the page may not be read', async () => {
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
  expect(await readOpenMessage(1)).toMatchObject({ ok: false, why: 'no-access' });
});

it.each([
  ['https://mail.google.com/mail/u/0/#inbox', true],
  ['https://outlook.office.com/mail/', true],
  ['https://nl.mail.yahoo.com/d/folders/1', true],
  ['https://mail.proton.me/u/0/inbox', true],
  ['https://app.fastmail.com/mail/', true],
  ['https://mail.google.com.evil.example/', false],
  ['https://www.google.com/', false],
  ['about:blank', false],
  [undefined, false],
])('%s is a mailbox: %s', (url, is) => expect(isMailbox(url)).toBe(is));
