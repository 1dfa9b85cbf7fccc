import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bothTextsItem } from '../../src/platform/both-texts.ts';
import { draftItem, emptyDraft, type Draft } from '../../src/platform/drafts.ts';
import { notingItem } from '../../src/platform/ongoing-call.ts';
import { emptyKnowledge, knowledgeItem, withRecord, type OwnRecord } from '../../src/platform/own-knowledge.ts';
import { profileItem, settingsItem } from '../../src/platform/settings.ts';
import { clearStorage, type Item } from '../../src/platform/storage.ts';
import { unwrittenItem } from '../../src/platform/unwritten.ts';
import { openItem, readWhole } from '../../src/ui/open-item.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A view that shows an item and changes it as screens do: on screen at once, then stored. */
async function view<T extends object | undefined>(item: Item<T>) {
  let shown: T = await readWhole(item, false);
  const open = openItem(item, false, shown, (value) => void (shown = value));
  return {
    shown: () => shown,
    change: (part: Partial<T> | ((now: T) => T)) => {
      shown = typeof part === 'function' ? part(shown) : { ...shown, ...part };
      return open.write(shown);
    },
  };
}

const begun: Draft = { ...emptyDraft, step: 'letter', request: 'access', language: 'nl' };
const body = (full: string) => (draft: Draft) => ({ ...draft, edits: { ...draft.edits, full } });
const says = (part: Draft['statements']) => (draft: Draft) => ({
  ...draft,
  statements: { ...draft.statements, ...part },
});
const phoned = (id: string) => (draft: Draft) => ({
  ...draft,
  calls: [
    ...(draft.calls ?? []),
    { id, call: { date: '2026-11-24', from: '', to: '', zone: 'UTC', direction: 'outgoing' as const } },
  ],
});

type Act = ['A' | 'B', Partial<Draft> | ((draft: Draft) => Draft)] | 'settle';

const interleavings: Record<string, { acts: Act[]; kept: string[]; aside?: string[] }> = {
  'one types, then the other goes back': {
    acts: [['A', body('alpha')], 'settle', ['B', { step: 'home' }]],
    kept: ['alpha', '"step":"home"'],
  },
  'one types while the other goes back': {
    acts: [
      ['A', body('alpha')],
      ['B', { step: 'home' }],
    ],
    kept: ['alpha'],
  },
  'the other goes back while one types': {
    acts: [
      ['B', { step: 'home' }],
      ['A', body('alpha')],
    ],
    kept: ['alpha'],
  },
  'one types the subject, the other the body': {
    acts: [
      ['A', (draft) => ({ ...draft, edits: { ...draft.edits, subject: 'sigma' } })],
      ['B', body('beta')],
    ],
    kept: ['sigma', 'beta'],
  },
  'both type one text at once': {
    acts: [
      ['A', body('alpha')],
      ['B', body('beta')],
    ],
    kept: ['beta'],
    aside: ['alpha'],
  },
  'both type on in one text': {
    acts: [
      ['A', body('a')],
      ['B', body('b')],
      ['A', body('al')],
      ['B', body('be')],
      ['A', body('alpha')],
    ],
    kept: ['alpha'],
    aside: ['be'],
  },
  'one goes on with what the other typed': {
    acts: [['A', body('alpha')], 'settle', ['B', (draft) => body(`${draft.edits.full} beta`)(draft)]],
    kept: ['alpha beta'],
    aside: [],
  },
  'one writes their situation, the other ticks a statement': {
    acts: [
      ['A', says({ situation: 'sigma' })],
      ['B', says({ wasNotTold: true })],
    ],
    kept: ['sigma', 'wasNotTold'],
    aside: [],
  },
  'each adds a call': {
    acts: [
      ['A', phoned('c1')],
      ['B', phoned('c2')],
    ],
    kept: ['"c1"', '"c2"'],
    aside: [],
  },
  'one takes another language while the other types': {
    acts: [
      ['B', body('beta')],
      ['A', { language: 'de', edits: {} }],
    ],
    kept: ['"language":"de"', 'beta'],
  },
  'one takes the letter back as it was, which the other has changed': {
    acts: [['A', body('alpha')], 'settle', ['B', body('alpha and beta')], ['A', { edits: {} }]],
    kept: ['"step":"letter"'],
    aside: ['alpha and beta'],
  },
  'both chose a request before either typed': {
    acts: [
      ['A', { request: 'erasure' }],
      ['B', { also: ['access'] }],
      ['A', body('alpha')],
    ],
    kept: ['erasure', '"also":["access"]', 'alpha'],
    aside: [],
  },
};

beforeEach(() => clearStorage());

describe('two windows on one draft', () => {
  it.each(Object.entries(interleavings))('%s: nothing typed is lost', async (_, { acts, kept, aside }) => {
    const item = draftItem('modelbank', false);
    await item.set(begun);
    const views = { A: await view(item), B: await view(item) };
    const writes: Promise<unknown>[] = [];
    for (const act of acts) {
      if (act === 'settle') await sleep(5);
      else writes.push(views[act[0]].change(act[1]));
    }
    await Promise.all(writes);
    await sleep(5);
    const stored = await item.get();
    for (const text of kept) expect(JSON.stringify(stored)).toContain(text);
    const others = (await bothTextsItem(false).get()).map(({ text }) => text);
    expect(others).toEqual(aside ?? []);
    for (const one of [views.A, views.B]) expect(one.shown()).toEqual(stored);
  });

  it('a draft that another window threw away is written whole again by who types in it at that moment', async () => {
    const item = draftItem('modelbank', false);
    await item.set(begun);
    const one = await view(item);
    await Promise.all([browser.storage.local.remove(item.key), one.change(body('alpha'))]);
    expect(await item.get()).toEqual(body('alpha')(begun));
  });
});

const record = (id: string): OwnRecord => ({
  id,
  hosts: [`${id}.example`],
  name: id,
  email: `privacy@${id}.example`,
  day: '2026-11-24',
});

it('addresses confirmed in two windows are both known, and one forgotten elsewhere stays forgotten', async () => {
  const item = knowledgeItem(false);
  await item.set(withRecord(emptyKnowledge, record('old')));
  const [one, other] = [await view(item), await view(item)];
  await Promise.all([
    one.change((known) => withRecord(known, record('alfa'))),
    other.change((known) => ({ ...known, records: [record('bravo')] })),
  ]);
  expect((await item.get()).records.map(({ id }) => id).toSorted()).toEqual(['alfa', 'bravo']);
});

it('profile and settings are changed part by part', async () => {
  await profileItem.set({ version: 1, name: 'Anna', email: 'anna@post.example', country: 'NL' });
  const [one, other] = [await view(profileItem), await view(profileItem)];
  const [here, there] = [await view(settingsItem), await view(settingsItem)];
  await Promise.all([
    one.change((profile) => profile && { ...profile, name: 'Anna Bos' }),
    other.change((profile) => profile && { ...profile, city: 'Delft' }),
    here.change({ country: 'DE' }),
    there.change({ mail: 'gmail' }),
  ]);
  expect(await profileItem.get()).toMatchObject({ name: 'Anna Bos', city: 'Delft', email: 'anna@post.example' });
  expect(await settingsItem.get()).toMatchObject({ country: 'DE', mail: 'gmail' });
});

it('a view hears what another stores', async () => {
  const [one, other] = [await view(settingsItem), await view(settingsItem)];
  await one.change({ mail: 'gmail' });
  await sleep(5);
  expect(other.shown()).toMatchObject({ mail: 'gmail' });
});

it('what was typed as the window closed is stored by the next one', async () => {
  const item = draftItem('modelbank', false);
  await item.set(begun);
  const closing = await view(item);
  // Its turn never comes.
  const turns = vi.spyOn(navigator.locks, 'request').mockReturnValue(new Promise(() => undefined));
  void closing.change(body('typed last'));
  turns.mockRestore();
  const next = await view(item);
  await sleep(20);
  expect(next.shown().edits.full).toBe('typed last');
  expect(await item.get()).toMatchObject({ edits: { full: 'typed last' } });
});

it('what a closing window left is on screen from the start, and can be taken back at once', async () => {
  const item = draftItem('modelbank', false);
  await item.set(begun);
  await unwrittenItem(item.key, false).set({ base: begun, mine: { ...begun, companyKey: 'host modelbank.example' } });
  const next = await view(item);
  expect(next.shown().companyKey).toBe('host modelbank.example');
  await next.change({ companyKey: undefined });
  await sleep(5);
  expect(await item.get()).not.toHaveProperty('companyKey');
});

it('what a closing window left is stored where nothing was stored before', async () => {
  const item = notingItem(false);
  const company = { name: 'Onbekend Telecom', host: '' };
  const call = { date: '2026-11-24', from: '14:00', to: '14:30', zone: 'UTC', direction: 'outgoing' as const };
  await unwrittenItem(item.key, false).set({ base: undefined, mine: { company, call } });
  const next = await view(item);
  expect(next.shown()?.company.name).toBe('Onbekend Telecom');
  expect((await item.get())?.company.name).toBe('Onbekend Telecom');
});

it('what another stores between the reading and the opening is heard', async () => {
  const read = await settingsItem.get();
  await settingsItem.set({ version: 1, mail: 'gmail' });
  let shown = read;
  openItem(settingsItem, false, read, (value) => void (shown = value));
  await sleep(5);
  expect(shown).toMatchObject({ mail: 'gmail' });
});
