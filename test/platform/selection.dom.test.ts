import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readSelection, selected } from '../../src/platform/selection.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.textContent = '';
});

/** Parts of a page, each with its attributes, one inside the other; the last holds the answer. */
function page(head: readonly [tag: string, attributes: Record<string, string>, text: string], depth: number): void {
  const message = document.body.appendChild(document.createElement('div'));
  const [tag, attributes, text] = head;
  const sender = message.appendChild(document.createElement('div')).appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) sender.setAttribute(name, value);
  sender.textContent = text;
  let body: HTMLElement = message;
  for (let n = 0; n < depth; n++) body = body.appendChild(document.createElement('div'));
  body.textContent = 'Recordings are kept for 90 days.';
  getSelection()?.selectAllChildren(body);
}

// Made-up messages, built as these sites build theirs.
it.each([
  ['Gmail', ['span', { email: 'dpo@acorn.example', name: 'DPO' }, 'DPO'], 4],
  ['Outlook', ['span', { 'aria-label': 'From: DPO<dpo@acorn.example>' }, 'DPO'], 6],
  ['Yahoo', ['span', { 'data-email': 'dpo@acorn.example' }, 'DPO'], 5],
  ['Proton', ['span', { title: 'DPO <dpo@acorn.example>' }, 'DPO'], 3],
  ['Fastmail', ['a', { href: 'mailto:dpo@acorn.example' }, 'DPO'], 4],
] as const)('reads what is selected in a message of %s, and who sent it', async (_, head, depth) => {
  page(head, depth);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => [
    { frameId: 0, documentId: 'd', result: selected() },
  ]);
  expect(await readSelection(1, 0)).toEqual({ text: 'Recordings are kept for 90 days.', from: 'dpo@acorn.example' });
});

it('takes the text alone where nothing names a sender', async () => {
  page(['span', {}, 'DPO'], 2);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => [
    { frameId: 0, documentId: 'd', result: selected() },
  ]);
  expect(await readSelection(1, 0)).toEqual({ text: 'Recordings are kept for 90 days.' });
});

it.each([[undefined], [{ text: 5 }], [{ text: ' ' }], ['text']])(
  'takes nothing of a wrong shape: %j',
  async (result) => {
    vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ frameId: 0, documentId: 'd', result }]);
    expect(await readSelection(1, 0)).toBeUndefined();
  },
);

it('takes nothing where the page may not be read', async () => {
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
  expect(await readSelection(1, 0)).toBeUndefined();
});
