import 'fake-indexeddb/auto';
import { render, type ComponentChild } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { languages } from '../../src/languages/index.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { ui as english } from '../../src/languages/en.ts';
import { labels, ui } from '../../src/languages/nl.ts';
import { CallOverview } from '../../src/ui/app/views/calls.tsx';
import { CalendarView } from '../../src/ui/app/views/calendar.tsx';
import { CaseDetail } from '../../src/ui/app/views/case-detail.tsx';
import { CaseOverview } from '../../src/ui/app/views/case-overview.tsx';
import { OwnRecordingView } from '../../src/ui/app/views/own-recording.tsx';
import { LogCallView, PhoneView } from '../../src/ui/app/views/phone.tsx';
import { SettingsView } from '../../src/ui/app/views/settings.tsx';
import { monthWeeks } from '../../src/core/month.ts';
import { languageName, setLanguage, weekdayName } from '../../src/ui/i18n.ts';
import { placeOptions } from '../../src/ui/parts/countries.ts';
import type { Actions } from '../../src/ui/popup/session.ts';
import { Details } from '../../src/ui/popup/views/details.tsx';
import { Done } from '../../src/ui/popup/views/done.tsx';
import { FillView } from '../../src/ui/popup/views/fill.tsx';
import { Home } from '../../src/ui/popup/views/home.tsx';
import { LetterView } from '../../src/ui/popup/views/letter.tsx';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { answers, profile, session } from '../support/view-data.ts';
import { hardWired, pseudo, speakPseudo } from '../support/pseudo-language.ts';

const nothing = () => undefined;
const actions = new Proxy({}, { get: () => async () => undefined }) as Actions;
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
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('nl');
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
const brands = ['Fastmail', 'Gmail', 'Outlook.com', 'Yahoo Mail', 'Tapeback', 'Modelbank N.V.', 'SHA-256'];
/** What no language has a text for: names, days, addresses, and the labels of what only people write. */
const data = () => [
  ...placeOptions('nl').map(({ label }) => label),
  ...[...languages, ...letterLanguages].map(languageName),
  ...brands,
  ...monthWeeks('2026-11-01', 1)[0]!.map((day) => weekdayName(day, 'short')),
  /(\d{1,2} )?\p{L}+ \d{4}/gu,
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
  ['the welcome', 'welcome.title', <Welcome onLanguage={nothing} />],
  ['the requests', 'app.requests', <CaseOverview />],
  ['the calendar', 'answers.title', <CalendarView />],
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
