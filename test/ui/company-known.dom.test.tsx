import 'fake-indexeddb/auto';
import { render, type ComponentChild } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Company, LookupResult } from '../../src/directory/shape.ts';
import { emptyDraft, type Draft } from '../../src/platform/drafts.ts';
import { setLanguage } from '../../src/ui/i18n.ts';
import type { Actions, Session } from '../../src/ui/popup/shape.ts';
import { Home } from '../../src/ui/popup/views/home.tsx';
import { LetterView } from '../../src/ui/popup/views/letter.tsx';
import { company, session } from '../support/view-data.ts';

const place = document.createElement('div');
const update = vi.fn<(patch: Partial<Draft>) => Promise<void>>();
const actions = new Proxy({}, { get: (_, name) => (name === 'update' ? update : async () => undefined) }) as Actions;
const on = (part: Partial<Company>, named?: LookupResult['named']): Session => ({
  ...session,
  draft: { ...session.draft, addressee: { companyId: company.id, name: company.name, host: session.host } },
  lookup: { ...session.lookup!, companies: [{ ...company, ...part }], ...(named ? { named } : {}) },
});

async function shown(view: ComponentChild, text: string): Promise<HTMLElement> {
  render(view, place);
  await vi.waitFor(() => expect(place.textContent).toContain(text), { timeout: 4000 });
  return place;
}

beforeAll(() => setLanguage('en'));
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(''));
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: { calls: [], unreadable: [] } });
});
afterEach(() => {
  render(null, place);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a letter to the police', () => {
  const letter = (part: Session) => <LetterView session={part} actions={actions} request="access-recording" />;
  it('is not written: the law that holds is named, and a wrong kind is corrected in one press', async () => {
    const view = await shown(letter(on({ kind: 'police', country: 'NL' })), 'Wet politiegegevens (access: art. 25)');
    expect(view.querySelector('[name=body]')).toBeNull();
    view.querySelector<HTMLButtonElement>('[data-name=kind-public-body]')?.click();
    expect(update).toHaveBeenCalledWith({ kind: 'public-body', edits: {} });
  });
  it('is written once the user says that it is something else', async () => {
    const said = on({ kind: 'police' });
    const view = await shown(
      letter({ ...said, draft: { ...said.draft, kind: 'company' } }),
      'Make the letter stronger',
    );
    expect(view.querySelector('[data-name=no-letter]')).toBeNull();
  });
});

describe('the card', () => {
  const home = (part: Session) => (
    <Home session={{ ...part, draft: emptyDraft }} actions={actions} onLog={() => undefined} />
  );
  const document = 'https://modelbank.example/privacy';
  it('says that the company says it records calls, with the day of its policy', async () => {
    const recordsCalls = { says: 'records', document, day: '2026-06-09' } as const;
    const view = await shown(home(on({ recordsCalls })), 'Says that it records calls (policy of June 9, 2026).');
    expect(view.querySelector('[data-name=records-calls]')).not.toBeNull();
  });
  it('says who runs a brand, and which page says so', async () => {
    const brand = { ...company, id: 'merkje', name: 'Merkje', runBy: company.id };
    const runByDocument = { url: document, day: '2025-03-01' };
    const view = await shown(
      home(on({}, { company: { ...brand, runByDocument }, how: 'run-by' })),
      `Merkje is run by ${company.name}`,
    );
    expect(view.textContent).toContain('According to modelbank.example, March 1, 2025');
  });
});
