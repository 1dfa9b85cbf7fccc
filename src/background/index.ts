import fillScript from '../content/fill.iife.ts?iife';
import readScript from '../content/read.iife.ts?iife';
import watchScript from '../content/watch.iife.ts?iife';
import { labelFor } from '../languages/labels.ts';
import { onWoken } from '../platform/alarms.ts';
import { openPopup, openTab, ownUrl, userLanguage } from '../platform/browser.ts';
import { appendEvents, deleteCase, readCase } from '../store/case-store.ts';
import { changesOf, listCases, listClosedBefore } from '../store/case-lists.ts';
import { deleteCall, listCalls, saveCall } from '../store/call-store.ts';
import { listRecords, listUnreadable } from '../store/records.ts';
import { mergeIn } from '../store/merge-in.ts';
import { onCasesChanged } from '../store/database.ts';
import { readAttachment, nextAttachment } from '../store/kept-files.ts';
import { signalCases } from '../platform/case-signal.ts';
import { wishToFill } from '../platform/fill-here.ts';
import { giveFramesBack } from '../platform/frame-access.ts';
import { listen } from '../platform/events.ts';
import { openMail } from '../platform/mail.ts';
import { onNotificationClicked } from '../platform/notify.ts';
import { forgetPrivate, onWindowClosed } from '../platform/private-memory.ts';
import { onChosen, showMenu, type Standing } from '../platform/menus.ts';
import type { Answer, BackgroundAsk } from '../platform/messages.ts';
import { showLikely } from '../platform/likely-icon.ts';
import { searchCases } from '../store/search.ts';
import { settingsItem } from '../platform/settings.ts';
import { hearChanges } from '../platform/storage.ts';
import { hearTabs } from '../platform/tabs.ts';
import { BELL, ringBells } from './bells.ts';
import { companyCases } from './company-cases.ts';
import { deleteEverything } from './delete-all.ts';
import { followErrand, followGranted } from './errands.ts';
import { keepAttachment } from './keep-attachment.ts';
import { holdPiece, importAll } from './import.ts';
import { keepPage } from './keep-page.ts';
import { fillTab, scanTab, showLetIn, undoTab } from './forms.ts';
import { likelyPages } from './likely.ts';
import { noticePage, tabChanged } from './notice.ts';
import { readPage } from './read-page.ts';
import { stored } from './stored.ts';
import { RESUME, updateWatcher } from './watch.ts';

async function done(act: Promise<unknown>): Promise<Answer<null>> {
  return stored(act.then(() => null));
}

const noticing = { watchScript, readScript, language };
const watched = {
  watchScript,
  hearTabs: hearTabs((tabId, change) => tabChanged(tabId, change, noticing)),
  showLikely: (on: boolean) => showLikely(on ? likelyPages() : []),
};

/** The watcher, the sign of likely pages and the pause as they should be now. */
function updateWatching(): Promise<{ watching: boolean }> {
  return updateWatcher(watched);
}

function answer(ask: BackgroundAsk): Promise<Answer<unknown>> {
  switch (ask.type) {
    case 'read-page':
      return readPage(ask.tabId, readScript);
    case 'scan-forms':
      return scanTab(ask.tabId, fillScript, ask.focused ?? false);
    case 'open-statement':
      return followErrand(ask.tabId, readScript);
    case 'fill-form':
      return fillTab(ask.tabId, fillScript, ask.order, ask.note);
    case 'undo-fill':
      return undoTab(ask.tabId, ask.frame);
    case 'open-mail':
      return done(openMail(ask.url));
    case 'list-cases':
      return stored(listCases(ask));
    case 'read-case':
      return stored(readCase(ask.id));
    case 'company-cases':
      return stored(companyCases(ask.host, ask.companyId));
    case 'delete-case':
      return changed(done(deleteCase(ask.id)));
    case 'add-to-case':
      return changed(stored(appendEvents(ask.id, ask.events)));
    case 'list-records':
      return stored(listRecords(ask.limit, ask.after));
    case 'merge-records':
      return changed(stored(mergeIn(ask.records)));
    case 'bells-changed':
      return changed(Promise.resolve({ ok: true, value: null }));
    case 'keep-page':
      return keepPage(ask.tabId, readScript, ask.id);
    case 'read-attachment':
      return stored(readAttachment(ask.id));
    case 'keep-attachment':
      return keepAttachment(ask);
    case 'search-cases':
      return stored(searchCases(ask.text, ask.limit));
    case 'next-attachment':
      return stored(nextAttachment(ask.after));
    case 'list-unreadable':
      return stored(listUnreadable());
    case 'import-piece':
      return done(Promise.resolve(holdPiece(ask)));
    case 'import-all':
      return changed(importAll(ask.id, ask.pieces));
    case 'backup-state':
      return stored(changesOf());
    case 'list-old':
      return stored(listClosedBefore(ask.before, 1000));
    case 'list-calls':
      return stored(listCalls());
    case 'save-call':
      return done(saveCall(ask.call));
    case 'delete-call':
      return done(deleteCall(ask.id));
    case 'delete-all':
      return changed(done(deleteEverything().then(updateWatching)));
    case 'watch-changed':
      return stored(updateWatching());
  }
}

/** After a change of cases the bells are set anew. */
async function changed<T>(answer: Promise<Answer<T>>): Promise<Answer<T>> {
  const given = await answer;
  if (given.ok) void ringBells(language, 'quiet');
  return given;
}

async function language(): Promise<string> {
  return (await settingsItem.get()).language ?? userLanguage();
}

async function started(): Promise<void> {
  // Left over from a form that was never filled.
  await giveFramesBack();
  await nameMenu();
}

/** The menu's entries, in the language of now. */
async function nameMenu(): Promise<void> {
  const code = await language();
  const entries = [
    { id: 'fill-here', title: labelFor('menu/fill-here', code), onField: true },
    { id: 'log-call', title: labelFor('menu/log-call', code) },
    { id: 'on-the-phone', title: labelFor('menu/on-the-phone', code) },
    { id: 'requests', title: labelFor('menu/requests', code) },
  ];
  await showMenu(entries);
}

/** Shows the preview for the field the user is in: in the popup, or in a tab where the browser does not open it for us. */
async function showFill(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // Firefox opens the popup only straight from the user's act: nothing may be awaited before.
  const opened = openPopup();
  await wishToFill(tabId);
  if (!(await opened)) await openTab(ownUrl(`src/ui/popup/index.html#tab=${tabId}`));
}

/** Opens the page of ours that a menu entry or shortcut names; its id is the view's. */
function openView(id: string, { host, isPrivate }: Standing): void {
  const from = new URLSearchParams({ ...(host ? { host } : {}), ...(isPrivate ? { private: '' } : {}) });
  void openTab(ownUrl(`src/ui/app/index.html#${id}?${from}`));
}

onCasesChanged(signalCases);
onWindowClosed(() => void forgetPrivate());
hearChanges(settingsItem, () => void nameMenu());
onChosen((id, standing) => {
  if (id === 'fill-here') void showFill(standing.tabId);
  else openView(id, standing);
});
onWoken((name) => {
  if (name === RESUME) void updateWatching();
  if (name === BELL) void ringBells(language, 'aloud');
});
const openRequests = () => void openTab(ownUrl('src/ui/app/index.html#requests'));
onNotificationClicked(openRequests);
listen({
  answer,
  scored: (tabId, url) => noticePage(tabId, url, noticing),
  started,
  installed: async () => void (await openTab(ownUrl('src/ui/welcome/index.html'))),
  accessChanged: async () => {
    onNotificationClicked(openRequests);
    const code = await language();
    // One that fails keeps none of the others.
    await Promise.allSettled([updateWatching(), followGranted(readScript, code), showLetIn(code)]);
  },
});
// Each start of the background: an extension that was switched off and on again hears of neither installing nor starting.
void updateWatching();
void ringBells(language, 'aloud');
