import 'fake-indexeddb/auto';
import { render, type ComponentChild } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import type { Call } from '../../src/cases/shape.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import type { Company } from '../../src/directory/shape.ts';
import { languages } from '../../src/languages/index.ts';
import { ui as english } from '../../src/languages/en.ts';
import { labels, ui } from '../../src/languages/nl.ts';
import { emptyDraft } from '../../src/platform/drafts.ts';
import { emptyKnowledge } from '../../src/platform/own-records.ts';
import { CallOverview } from '../../src/ui/app/views/calls.tsx';
import { CaseDetail } from '../../src/ui/app/views/case-detail.tsx';
import { CaseOverview } from '../../src/ui/app/views/case-overview.tsx';
import { OwnRecordingView } from '../../src/ui/app/views/own-recording.tsx';
import { LogCallView, PhoneView } from '../../src/ui/app/views/phone.tsx';
import { SettingsView } from '../../src/ui/app/views/settings.tsx';
import { languageName, setLanguage } from '../../src/ui/i18n.ts';
import { placeOptions } from '../../src/ui/parts/countries.ts';
import type { Actions, Session } from '../../src/ui/popup/session.ts';
import { Details } from '../../src/ui/popup/views/details.tsx';
import { Done } from '../../src/ui/popup/views/done.tsx';
import { FillView } from '../../src/ui/popup/views/fill.tsx';
import { Home } from '../../src/ui/popup/views/home.tsx';
import { LetterView } from '../../src/ui/popup/views/letter.tsx';
import { after, draft, preparedCase } from '../support/case.ts';
import { hardWired, pseudo, speakPseudo } from '../support/pseudo-language.ts';

const call: Call = {
  date: '2026-11-20',
  from: '14:00',
  to: '14:30',
  zone: 'Europe/Amsterdam',
  direction: 'outgoing',
  companyNumber: '030 123 4567',
};
const saved: SavedCall = {
  version: 1,
  id: 'k1',
  company: { name: 'Modelbank N.V.' },
  call,
  savedAt: '2026-11-20T14:31Z',
};
const sent = after(
  preparedCase('c1', { call, letter: { subject: '1', body: '2' } }),
  { type: 'sent', day: '2026-11-24' },
  { type: 'acknowledged', day: '2026-11-25', reference: '77' },
  { type: 'noted', text: '12' },
);
const profile = { version: 1 as const, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
const answers: Record<string, unknown> = {
  'list-cases': { cases: [summaryOf(sent, '2026-11-25')], total: 60, unreadable: [{ id: '9', why: 'broken' }] },
  'read-case': { one: sent, unreadable: [] },
  'list-calls': { calls: [saved], unreadable: [] },
  'scan-forms': { url: 'https://modelbank.example/form', forms: [], steps: [], foreignFrames: [] },
};

const company: Company = {
  id: 'modelbank',
  name: 'Modelbank N.V.',
  domains: [{ host: 'modelbank.example', confidence: 'A' }],
  countries: ['NL'],
  emails: [
    {
      address: 'privacy@modelbank.example',
      kind: 'privacy',
      source: { name: 'demo', quality: 'demo', date: '2024-10-01' },
    },
  ],
};
const session: Session = {
  tab: { id: 1, url: 'https://modelbank.example/', isPrivate: false },
  host: 'modelbank.example',
  lookup: { confidence: 'sure', companies: [company], possibly: [], platform: false },
  chosen: undefined,
  known: emptyKnowledge,
  unkept: true,
  errand: undefined,
  maybeErrand: undefined,
  page: { ok: false, why: 'page-error' },
  settings: { version: 1, country: 'NL' } as Session['settings'],
  profile,
  draftKey: 'modelbank',
  draft: { ...emptyDraft, request: 'access-recording', addressee: draft.addressee, call },
  fillHere: true,
  cases: [summaryOf(sent, '2026-11-25')],
  prepared: undefined,
  notSaved: true,
};
const nothing = async () => undefined;
const actions = new Proxy({}, { get: () => nothing }) as Actions;
const popup = { session, actions, request: 'access-recording' as const };
const delivered = { channel: 'webform', filled: ['1'], failed: [] } as never;

// Dutch lends its place: what is loaded for it here is the pseudo-language.
const giveBack: (() => void)[] = [];
beforeAll(async () => {
  giveBack.push(speakPseudo(ui, english), speakPseudo(labels as Record<string, string>, labels));
  await setLanguage('nl');
});
afterAll(async () => {
  for (const give of giveBack) give();
  await setLanguage('en');
});
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(''));
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([{ name: '_execute_action', shortcut: '' }]);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Tapeback', version: '0' });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (ask) => {
    const value = answers[(ask as { type: string }).type];
    return value === undefined ? { ok: false, why: 'storage' } : { ok: true, value };
  });
});
afterEach(() => {
  render(null, place);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const place = document.createElement('div');
/** What no language has a text for: names, days, addresses, and the labels of what only people write. */
const data = () => [
  ...placeOptions('nl').map(({ label }) => label),
  ...languages.map(languageName),
  ...['Fastmail', 'Gmail', 'Outlook.com', 'Yahoo Mail', 'Tapeback', 'Modelbank N.V.', 'SHA-256', 'Europe/Amsterdam'],
  /\d{1,2} \p{L}+ \d{4}/gu,
  /\S+@\S+|\S+\.example\S*|[\da-f]{64}|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
];

/** The view with what it asked for: this text is among it. */
async function shown(view: ComponentChild, text: string): Promise<HTMLElement> {
  render(view, place);
  await vi.waitFor(() => expect(place.textContent).toContain(text), { timeout: 4000 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return place;
}

it('a text that stands in the code is found, in an element and in what is read out', () => {
  const view = document.createElement('div');
  view.innerHTML = `<p>${pseudo('Fine')} Modelbank</p><p>Hello</p><button title="Close">${pseudo(`x ${pseudo('y')}`)}</button>`;
  expect(hardWired(view, ['Modelbank'])).toEqual(['Hello', 'Close']);
});

it('the pseudo-language keeps blanks and plural forms', () => {
  expect(pseudo('[n|one:a|other:{n} cases] {x}')).toBe(`⟦[n|one:á|other:{n} çášëš] {x} ${'~'.repeat(12)}⟧`);
});

it.each<[string, keyof typeof english, ComponentChild]>([
  ['settings', 'settings.promise', <SettingsView onLanguage={nothing} />],
  ['the requests', 'app.requests', <CaseOverview />],
  ['a case', 'case.timeline', <CaseDetail id="c1" part={undefined} />],
  ['a dossier', 'dossier.parts', <CaseDetail id="c1" part="dossier" />],
  ['a reminder', 'follow.facts', <CaseDetail id="c1" part="reminder" />],
  ['the calls', 'calls.title', <CallOverview country="NL" />],
  ['recording oneself', 'ownRecording.you', <OwnRecordingView country="NL" />],
  ['on the phone', 'phone.promise', <PhoneView profile={profile} country="NL" isPrivate />],
  ['noting a call', 'log.title', <LogCallView profile={profile} country="NL" isPrivate company={{ name: '' }} />],
  ['the first screen', 'home.what', <Home session={session} actions={actions} onLog={nothing} />],
  ['details', 'details.also', <Details {...popup} />],
  ['the letter', 'letter.body', <LetterView {...popup} />],
  ['a form', 'fill.none', <FillView {...popup} />],
  ['after it', 'done.webform', <Done {...popup} delivered={delivered} onSent={nothing} />],
])('%s: every text comes from the language', async (_, key, view) => {
  expect(hardWired(await shown(view, pseudo(english[key])), data())).toEqual([]);
});
