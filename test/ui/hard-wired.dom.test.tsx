import 'fake-indexeddb/auto';
import { render, type ComponentChild } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fillIn, type Message } from '../../src/core/fill-in.ts';
import { matchers } from '../../src/fields/roles.ts';
import { emptyDraft } from '../../src/platform/drafts.ts';
import { languages } from '../../src/languages/index.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import type { UiKey } from '../../src/languages/shape.ts';
import { CallOverview } from '../../src/ui/app/views/calls.tsx';
import { CalendarView } from '../../src/ui/app/views/calendar.tsx';
import { CaseDetail } from '../../src/ui/app/views/case-detail.tsx';
import { CaseOverview } from '../../src/ui/app/views/case-overview.tsx';
import { OwnRecordingView } from '../../src/ui/app/views/own-recording.tsx';
import { LogCallView, PhoneView } from '../../src/ui/app/views/phone.tsx';
import { SettingsView } from '../../src/ui/app/views/settings.tsx';
import { monthWeeks } from '../../src/core/month.ts';
import { languageName, languageNameHere, setLanguage, weekdayName } from '../../src/ui/i18n.ts';
import { placeOptions } from '../../src/ui/parts/countries.ts';
import type { LookupResult } from '../../src/directory/shape.ts';
import { Tools } from '../../src/ui/paper/tools.tsx';
import { ProfileForm } from '../../src/ui/parts/profile-form.tsx';
import type { Actions, Session } from '../../src/ui/popup/shape.ts';
import { Closing } from '../../src/ui/popup/views/closing.tsx';
import { Done } from '../../src/ui/popup/views/done.tsx';
import { FillView } from '../../src/ui/popup/views/fill.tsx';
import { Home } from '../../src/ui/popup/views/home.tsx';
import { LetterView } from '../../src/ui/popup/views/letter.tsx';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { answers, company, other, paper, profile, scanned, session, verdict } from '../support/view-data.ts';
import { hardWired, pseudo, speakPseudo } from '../support/pseudo-language.ts';

const nothing = () => undefined;
const actions = new Proxy({}, { get: () => async () => undefined }) as Actions;
const popup = { session, actions, request: 'access-recording' as const };
const home = (part: Partial<Session>) => (
  <Home session={{ ...session, draft: emptyDraft, ...part }} actions={actions} onLog={nothing} />
);
const looked = (part: Partial<LookupResult>) => home({ lookup: { ...session.lookup!, ...part } });
const unknown: Partial<LookupResult> = { confidence: 'unknown', companies: [] };
const named = (how: 'run-by' | 'ended' | 'no-contact') =>
  looked({
    companies: how === 'run-by' ? [company] : [],
    named: { company, how },
    ...(how === 'run-by' ? {} : unknown),
  });
const follow = (part: string) => <CaseDetail id="c1" part={part} />;
const delivered = { channel: 'webform', filled: ['1'], failed: [] } as never;

type Table = Record<string, Message>;
const tables = import.meta.glob<Table>(['../../src/languages/nl.json', '../../src/languages/en.json'], {
  eager: true,
  import: 'default',
  query: '?ui',
});
const labelTables = import.meta.glob<Table>('../../src/languages/nl.json', {
  eager: true,
  import: 'default',
  query: '?labels',
});
const farTables = import.meta.glob<Table>('../../src/languages/en.json', {
  eager: true,
  import: 'default',
  query: '?far',
});
const english = {
  ...tables['../../src/languages/en.json'],
  ...farTables['../../src/languages/en.json'],
} as Record<UiKey, Message>;
const ui = tables['../../src/languages/nl.json']!;
const labels = labelTables['../../src/languages/nl.json']!;

// Dutch lends its place: what is loaded for it here is the pseudo-language.
const giveBack: (() => void)[] = [];
beforeAll(async () => {
  giveBack.push(speakPseudo(ui, english), speakPseudo(labels, labels));
  await setLanguage('nl');
});
afterAll(async () => {
  for (const give of giveBack) give();
  await setLanguage('en');
});
// What one test's background says besides.
let besides: Record<string, unknown> = {};
beforeEach(() => {
  besides = {};
  vi.stubGlobal('fetch', async () => new Response(''));
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([{ name: '_execute_action', shortcut: '' }]);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('nl');
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Tapeback', version: '0' });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (ask) => {
    const value = { ...answers, ...besides }[(ask as { type: string }).type];
    return value === undefined ? { ok: false, why: 'storage' } : { ok: true, value };
  });
});
afterEach(() => {
  render(null, place);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const place = document.createElement('div');
const authority = [
  'Autoriteit Persoonsgegevens',
  'Postbus 93374, 2509 AJ Den Haag',
  'https://autoriteitpersoonsgegevens.nl/',
];
const brands = ['Fastmail', 'Gmail', 'Outlook.com', 'Yahoo Mail', 'Tapeback', 'Modelbank N.V.', 'SHA-256'];
/** What no language has a text for: names, days, addresses, and the labels of what only people write. */
const data = () => [
  ...placeOptions('nl').map(({ label }) => label),
  ...[...languages, ...letterLanguages].flatMap((id) => [languageName(id), languageNameHere(id)]),
  ...Intl.supportedValuesOf('timeZone').map((zone) => zone.replaceAll('_', ' ')),
  'UTC',
  ...brands,
  ...authority,
  ...monthWeeks('2026-11-01', 1)[0]!.map((day) => weekdayName(day, 'short')),
  /(\d{1,2} )?\p{L}+ \d{4}/gu,
  /\S+@\S+|\S+\.example\S*|[\da-f]{64}|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
];

/** A text without blanks, in the pseudo-language. */
const said = (text: Message) => fillIn(pseudo(text), {}, 'en');

/** The view with what it asked for: this text is among it. */
async function shown(view: ComponentChild, text: string): Promise<HTMLElement> {
  render(view, place);
  await vi.waitFor(() => expect(place.textContent).toContain(text), { timeout: 4000 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return place;
}

it('a text that stands in the code is found, in an element and in what is read out', () => {
  const view = document.createElement('div');
  view.innerHTML = `<p>${said('Fine')} Modelbank</p><p>Hello</p><button title="Close">${said(`x ${said('y')}`)}</button>`;
  expect(hardWired(view, ['Modelbank'])).toEqual(['Hello', 'Close']);
});

it('the pseudo-language keeps blanks and plural forms', () => {
  expect(pseudo([['n', { one: 'a', other: '{n} cases' }], ' {x}'])).toEqual([
    '⟦',
    ['n', { one: 'á', other: '{n} çášëš' }],
    ' {x}',
    ' ~~~~~~⟧',
  ]);
});

it.each<[string, UiKey, ComponentChild]>([
  ['settings', 'settings.promise', <SettingsView onLanguage={nothing} />],
  ['the welcome', 'welcome.title', <Welcome />],
  ['the requests', 'app.requests', <CaseOverview />],
  ['the calendar', 'answers.title', <CalendarView />],
  ['a case', 'case.timeline', <CaseDetail id="c1" part={undefined} />],
  ['a dossier', 'dossier.parts', <CaseDetail id="c1" part="dossier" />],
  ['a reminder', 'follow.facts', <CaseDetail id="c1" part="reminder" />],
  ['the calls', 'calls.title', <CallOverview country="NL" />],
  ['recording oneself', 'ownRecording.you', <OwnRecordingView country="NL" />],
  ['on the phone', 'phone.promise', <PhoneView profile={profile} country="NL" isPrivate />],
  ['noting a call', 'log.title', <LogCallView profile={profile} country="NL" isPrivate company={{ name: '' }} />],
  ['the first screen', 'home.more', <Home session={session} actions={actions} onLog={nothing} />],
  ['the letter', 'letter.shortBody', <LetterView {...popup} />],
  ['the first letter', 'you.name', <LetterView {...popup} session={{ ...session, profile: undefined }} />],
  [
    'after all',
    'kept.title',
    <Closing session={session} kept={{ id: 'x', due: '2026-12-25', hasProof: true }} onBack={nothing} />,
  ],
  ['a form', 'fill.none', <FillView {...popup} />],
  ['after it', 'done.webform', <Done {...popup} delivered={delivered} onSent={nothing} />],
  ['a page with a recording notice', 'notice.title', home({ page: { ok: true, value: verdict } })],
  ['a company that is not known', 'home.noAddress', looked(unknown)],
  ['a platform', 'home.noAddress', looked({ ...unknown, platform: true, possibly: [company] })],
  ['several companies', 'card.several', looked({ confidence: 'several', companies: [company, other] })],
  ['a brand', 'home.more', named('run-by')],
  ['a company that is gone', 'home.allRequests', named('ended')],
  ['a company without an address', 'home.allRequests', named('no-contact')],
  ['a directory that cannot be read', 'problem.directory', looked({ ...unknown, broken: true })],
  ['no access to the page', 'problem.access', home({ host: '', page: { ok: false, why: 'no-access' } })],
  ['an objection', 'details.situation', <LetterView {...popup} request="objection-recording" />],
  ['a deletion', 'details.wasNotToldHint', <LetterView {...popup} request="erasure-recording" />],
  ['a request for somebody else', 'details.behalf', <LetterView {...popup} request="access" />],
  ['a complaint', 'follow.facts', follow('complaint')],
  ['an answer to a demand for identity', 'shield.title', follow('identity-answer')],
  ['a letter to be printed', 'paper.clock', <Tools paper={paper} change={nothing} />],
  ['who one is', 'you.optional', <ProfileForm profile={undefined} country="NL" onSave={nothing} />],
])('%s: every text comes from the language', async (_, key, view) => {
  expect(hardWired(await shown(view, said(english[key])), data())).toEqual([]);
});

it('a request that is gone: every text comes from the language', async () => {
  besides = { 'read-case': { one: undefined, unreadable: [] } };
  expect(hardWired(await shown(follow(''), said(english['problem.caseGone'])), data())).toEqual([]);
});

it('a form that can be filled: every text comes from the language', async () => {
  besides = { 'scan-forms': scanned };
  const view = await shown(<FillView {...popup} />, said(english['fill.promise']));
  // What is written into the fields is the user's and the letter's.
  for (const value of view.querySelectorAll('[data-role]')) value.remove();
  expect(hardWired(view, [...data(), ...[...matchers.values()].map(({ about }) => about)])).toEqual([]);
});
