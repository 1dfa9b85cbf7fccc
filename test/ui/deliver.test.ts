import { afterEach, beforeEach, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import type { CaseEvent } from '../../src/cases/events.ts';
import { caseOf } from '../../src/cases/history.ts';
import { emptyDraft, type Delivered } from '../../src/platform/drafts.ts';
import type { BackgroundAsk } from '../../src/platform/messages.ts';
import { writeDown } from '../../src/ui/popup/deliver.ts';
import type { Actions, Session } from '../../src/ui/popup/shape.ts';
import { event } from '../support/case.ts';
import { fullInput } from '../support/letter-input.ts';

let stored: Map<string, CaseEvent[]>;
let readable: boolean;

const background = async (ask: unknown) => {
  const asked = ask as BackgroundAsk;
  if (!readable) return { ok: false, why: 'storage' };
  if (asked.type === 'read-case') return { ok: true, value: { one: caseOf(eventsOf(asked.id)), unreadable: [] } };
  if (asked.type === 'add-to-case') add(asked.id, asked.events);
  return { ok: true, value: true };
};
const eventsOf = (id = '') => stored.get(id) ?? [];
const add = (id: string, events: readonly CaseEvent[]) =>
  void stored.set(id, [...eventsOf(id), ...events.map((event, n) => ({ ...event, order: eventsOf(id).length + n }))]);

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
/** What was written down; undefined when nothing was. */
const write = async (...given: Parameters<typeof writeDown>) => {
  const written = await writeDown(...given);
  return written.ok ? written.value : undefined;
};
const actions = { update: async () => undefined } as unknown as Actions;
const typesOf = (id = '') => eventsOf(id).map(({ type }) => type);

async function posted(): Promise<Delivered | undefined> {
  const delivered = await write(sessionWith(), actions, out);
  if (delivered) add(delivered.caseId, [event({ type: 'sent', day: '2026-11-24' }, delivered.caseId)]);
  return delivered;
}

it('the same letter by another way goes on with its case', async () => {
  const first = await posted();
  const second = await write(sessionWith(first), actions, { ...out, channel: 'email' });
  expect(second?.caseId).toBe(first?.caseId);
  expect(typesOf(first?.caseId)).toEqual(['drafted', 'sent', 'drafted']);
});

it('another letter after one that was sent is a case of its own', async () => {
  const first = await posted();
  const second = await write(sessionWith(first), actions, { ...out, body: 'C' });
  expect(caseOf(eventsOf(first?.caseId))?.letter.body).toBe('B');
  expect(typesOf(second?.caseId)).toEqual(['drafted']);
});

it('nothing is written over a case that cannot be read now', async () => {
  const first = await posted();
  readable = false;
  expect(await write(sessionWith(first), actions, out)).toBeUndefined();
  expect(typesOf(first?.caseId)).toEqual(['drafted', 'sent']);
});

it('the case keeps for whom the letter was written, and nothing where it is the user’s own', async () => {
  const statements = { ...input.statements, onBehalfOf: 'Sam Berg', asParent: true, knownAs: 'customer 7788' };
  const own = await write(sessionWith(), actions, { ...out, input: { ...input, statements: { onBehalfOf: ' ' } } });
  const forSam = await write(sessionWith(), actions, { ...out, input: { ...input, statements } });
  expect(caseOf(eventsOf(own?.caseId))?.behalf).toBeUndefined();
  expect(caseOf(eventsOf(forSam?.caseId))?.behalf).toEqual({
    onBehalfOf: 'Sam Berg',
    asParent: true,
    knownAs: 'customer 7788',
  });
});
