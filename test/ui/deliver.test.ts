import { afterEach, beforeEach, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { withEvent } from '../../src/cases/history.ts';
import type { Case } from '../../src/cases/shape.ts';
import { emptyDraft, type Delivered } from '../../src/platform/drafts.ts';
import type { BackgroundAsk } from '../../src/platform/messages.ts';
import { writeDown } from '../../src/ui/popup/deliver.ts';
import type { Actions, Session } from '../../src/ui/popup/session.ts';
import { fullInput } from '../support/letter-input.ts';

let stored: Map<string, Case>;
let readable: boolean;

const background = async (ask: unknown) => {
  const asked = ask as BackgroundAsk;
  if (asked.type === 'save-case') stored.set(asked.case.id, asked.case);
  if (asked.type !== 'list-cases') return { ok: true, value: null };
  return readable
    ? { ok: true, value: { cases: [...stored.values()], unreadable: [] } }
    : { ok: false, why: 'storage' };
};

beforeEach(() => {
  [stored, readable] = [new Map(), true];
  browser.runtime.onMessage.addListener(background);
});
afterEach(() => browser.runtime.onMessage.removeListener(background));

const input = fullInput('access-recording', 'nl');
const out = { input, subject: 'S', body: 'B', channel: 'letter', form: 'full' } as const;
const addressee = { name: 'Modelbank N.V.', host: 'modelbank.example' };
const sessionWith = (delivered?: Delivered) =>
  ({ draft: { ...emptyDraft, addressee, ...(delivered ? { delivered } : {}) } }) as Session;
const actions = { update: async () => undefined } as unknown as Actions;
const typesOf = (id = '') => stored.get(id)?.events.map(({ type }) => type);

async function posted(): Promise<Delivered | undefined> {
  const delivered = await writeDown(sessionWith(), actions, out);
  const [one] = stored.values();
  if (one) stored.set(one.id, withEvent(one, { type: 'sent', at: '2026-11-24T10:00:00Z', day: '2026-11-24' }));
  return delivered;
}

it('the same letter by another way goes on with its case', async () => {
  const first = await posted();
  const second = await writeDown(sessionWith(first), actions, { ...out, channel: 'email' });
  expect(second?.caseId).toBe(first?.caseId);
  expect(typesOf(first?.caseId)).toEqual(['prepared', 'sent', 'prepared']);
});

it('another letter after one that was sent is a case of its own', async () => {
  const first = await posted();
  const second = await writeDown(sessionWith(first), actions, { ...out, body: 'C' });
  expect(stored.get(first?.caseId ?? '')?.letter.body).toBe('B');
  expect(typesOf(second?.caseId)).toEqual(['prepared']);
});

it('nothing is written over a case that cannot be read now', async () => {
  const first = await posted();
  readable = false;
  expect(await writeDown(sessionWith(first), actions, out)).toBeUndefined();
  expect(typesOf(first?.caseId)).toEqual(['prepared', 'sent']);
});
