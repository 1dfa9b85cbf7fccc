import { render } from 'preact';
import browser from 'webextension-polyfill';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { OpenTape } from '../../src/cases/tape.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import { draftItem } from '../../src/platform/drafts.ts';
import { clearStorage } from '../../src/platform/storage.ts';
import { beginCorrecting, beginKeeping } from '../../src/ui/app/begin-letter.ts';
import { AgainstErased } from '../../src/ui/app/views/tape-parts.tsx';
import { Tapes } from '../../src/ui/app/views/tapes.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';
import { Tiles } from '../../src/ui/popup/views/tiles.tsx';
import { after, preparedCase } from '../support/case.ts';

const call = {
  date: '2026-11-20',
  from: '14:00',
  to: '14:30',
  zone: 'Europe/Amsterdam',
  direction: 'outgoing' as const,
};
const tape: OpenTape = {
  id: 'k1',
  company: { name: 'Modelbank N.V.', host: 'modelbank.example' },
  call,
  gone: '2026-12-20',
  ring: '2026-11-21',
  isSaid: false,
};
const noted: SavedCall = { version: 1, id: 'k1', company: tape.company, call, savedAt: '2026-11-20T14:31Z' };
const click = (name: string) => document.querySelector<HTMLElement>(`[data-name="${name}"]`)?.click();
let asked: { type: string; call?: SavedCall }[];
let tapes: OpenTape[];

beforeAll(() => setLanguage('en'));
beforeEach(async () => {
  asked = [];
  tapes = [tape];
  document.body.replaceChildren();
  await clearStorage();
  const replies: Record<string, unknown> = { 'list-calls': { calls: [noted], unreadable: [] } };
  vi.spyOn(browser, 'runtime', 'get').mockReturnValue({
    sendMessage: async (ask: { type: string; call?: SavedCall }) => {
      asked.push(ask);
      const isLetGo = asked.some(({ type }) => type === 'save-call');
      return { ok: true, value: ask.type === 'list-tapes' ? (isLetGo ? [] : tapes) : (replies[ask.type] ?? null) };
    },
  } as never);
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

it('above the requests stand the recordings that may soon be erased, until one is let go', async () => {
  render(<Tapes />, document.body);
  await expect.poll(() => document.body.textContent).toContain('Modelbank N.V., call of November 20, 2026');
  expect(document.querySelector('[data-name="keep-k1"]')?.textContent).toBe('Keep the recording safe');
  click('let-go-k1');
  await expect.poll(() => document.querySelector('[data-name="tapes"]')).toBeNull();
  expect(asked.find(({ type }) => type === 'save-call')?.call).toEqual({ ...noted, letGo: true });
});

it('a recording whose bell has not rung stands in the call log alone', async () => {
  tapes = [{ ...tape, ring: '9999-12-24', gone: '9999-12-31' }];
  render(<Tapes />, document.body);
  await expect.poll(() => asked.map(({ type }) => type)).toContain('list-tapes');
  await Promise.resolve();
  expect(document.querySelector('[data-name="tapes"]')).toBeNull();
});

it('keeping it begins the letter about that call, and leaves an unfinished one alone', async () => {
  await beginKeeping(tape);
  expect(await draftItem('', false).get()).toMatchObject({
    step: 'letter',
    request: 'preservation-recording',
    addressee: { name: 'Modelbank N.V.', host: 'modelbank.example' },
    calls: [{ id: 'k1', call }],
  });
  const own = { version: 1 as const, step: 'letter' as const, request: 'access' as const, statements: {}, edits: {} };
  await draftItem('', false).set(own);
  await beginKeeping(tape);
  expect(await draftItem('', false).get()).toEqual(own);
});

it('keeping it begins anew where the letter before went out', async () => {
  const delivered = { channel: 'email', caseId: 'c9', form: 'full' as const, url: '', at: '2026-11-20T10:00:00Z' };
  await draftItem('', false).set({ version: 1, step: 'done', request: 'access', statements: {}, edits: {}, delivered });
  await beginKeeping(tape);
  const begun = await draftItem('', false).get();
  expect([begun.request, begun.delivered]).toEqual(['preservation-recording', undefined]);
});

it('a mark on a recording begins the letter that corrects it, with its time', async () => {
  await beginCorrecting(preparedCase('c1', { call }), { second: 192, text: '“agrees to three years”' });
  expect(await draftItem('', false).get()).toMatchObject({
    request: 'rectification-recording',
    addressee: { email: 'privacy@modelbank.example' },
    language: 'nl',
    statements: { wrongPassage: '3:12 “agrees to three years”' },
    calls: [{ id: 'new', call }],
  });
});

it('in the popup the request to keep it stands first while the clock counts', () => {
  const chosen = vi.fn<(request: string, tape?: OpenTape) => void>();
  render(<Tiles onChoose={chosen} tape={undefined} />, document.body);
  expect(document.querySelectorAll('button').length).toBe(4);
  render(<Tiles onChoose={chosen} tape={{ ...tape, isSaid: true }} />, document.body);
  const [first] = document.querySelectorAll('button');
  expect([first?.dataset.name, first?.textContent]).toEqual([
    'preservation-recording',
    'Keep the recording safeBy their own words they erase it from about December 20, 2026 on',
  ]);
  first?.click();
  expect(chosen).toHaveBeenCalledWith('preservation-recording', { ...tape, isSaid: true });
});

it('their answer that it is gone stands beside their own words, only where these prove something', () => {
  const sentence = 'We keep recordings for 90 days.';
  const url = 'https://modelbank.example/privacy';
  const one = after(
    preparedCase('c1', { call, notice: { sentence, kept: sentence, url, day: '2026-11-21' } }),
    { type: 'sent', day: '2026-11-24' },
    { type: 'refused', day: '2026-12-10', ground: 'reply-deleted' },
  );
  render(<AgainstErased one={one} />, document.body);
  expect(document.body.textContent).toContain(
    'On November 21, 2026 their page said: “We keep recordings for 90 days”. That time ran until February 18, 2027. ' +
      'They had your letter on November 24, 2026. By their own words the recording still existed then.',
  );
  render(<AgainstErased one={after(one, { type: 'undone', event: one.events.at(-1)?.id ?? '' })} />, document.body);
  expect(document.body.textContent).toBe('');
});
