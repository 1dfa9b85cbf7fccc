import { openMail } from '../platform/mail.ts';
import type { Answer, Asks, AskType, BackgroundAsk, BackgroundReplies } from '../platform/messages.ts';
import { localDay } from '../core/date.ts';
import { languageNow } from './language.ts';
import { changeCall, deleteCall, listCalls } from '../store/call-store.ts';
import { changesOf, listCases, listClosedBefore } from '../store/case-lists.ts';
import { appendEvents, deleteCase, readCase } from '../store/case-store.ts';
import { nextAttachment, readAttachment } from '../store/kept-files.ts';
import { mergeIn } from '../store/merge-in.ts';
import { listRecords, listUnreadable } from '../store/records.ts';
import { searchCases } from '../store/search.ts';
import { ringBells } from './bells.ts';
import { companyCases } from './company-cases.ts';
import { deleteEverything } from './delete-all.ts';
import { followErrand } from './errands.ts';
import { findOnSite, findProgress, stopFinding } from './find-on-site.ts';
import { fillTab, scanTab, showField, undoTab } from './forms.ts';
import { holdPiece, importAll } from './import.ts';
import { keepAttachment } from './keep-attachment.ts';
import { keepPage } from './keep-page.ts';
import { missingCases } from './missing.ts';
import { updateNoticing } from './noticing.ts';
import { takePolicy } from './policy.ts';
import { openMessageOf } from './open-message.ts';
import { readPage } from './read-page.ts';
import { fillScripts, findScripts, readScripts } from './scripts.ts';
import { askPage } from '../platform/scripting.ts';
import { stored } from './stored.ts';
import { openTapes } from './tapes.ts';

const ringQuietly = () => ringBells(languageNow, 'quiet');

const done = (act: Promise<unknown>): Promise<Answer<null>> => stored(act.then(() => null));

/** A handler for each message, with the type of its answer. */
export type Handlers = { [T in AskType]: (ask: Asks[T]) => Promise<Answer<BackgroundReplies[T]>> };

// A handler that gives another message's answer does not compile.
const handlers: Handlers = {
  'read-page': ({ tabId }) => readPage(tabId, readScripts),
  'page-text': ({ tabId }) => askPage(tabId, readScripts, { type: 'page/text' }),
  'open-message': ({ tabId }) => openMessageOf(tabId),
  'scan-forms': ({ tabId, focused }) => scanTab(tabId, fillScripts, focused ?? false),
  'open-statement': ({ tabId }) => followErrand(tabId, readScripts),
  'find-on-site': ({ tabId, known }) => findOnSite(tabId, findScripts, known),
  'find-progress': ({ tabId }) => findProgress(tabId),
  'stop-finding': ({ tabId }) => stopFinding(tabId),
  'fill-form': ({ tabId, order, note }) => fillTab(tabId, fillScripts, order, note),
  'show-field': ({ tabId, label, frame }) => showField(tabId, label, frame),
  'undo-fill': ({ tabId, frame }) => undoTab(tabId, frame),
  'open-mail': ({ url }) => done(openMail(url)),
  'list-cases': (page) => stored(listCases(page)),
  'read-case': ({ id }) => stored(readCase(id)),
  'company-cases': ({ host, companyId }) => stored(companyCases(host, companyId)),
  'delete-case': ({ id }) => done(deleteCase(id)),
  'add-to-case': ({ id, events }) => stored(appendEvents(id, events)),
  'list-records': ({ limit, after }) => stored(listRecords(limit, after)),
  'merge-records': ({ records }) => stored(mergeIn(records)),
  'bells-changed': () => done(ringQuietly()),
  'keep-page': ({ tabId, id }) => keepPage(tabId, readScripts, id),
  'read-attachment': ({ id }) => stored(readAttachment(id)),
  'keep-attachment': keepAttachment,
  'search-cases': ({ text, limit }) => stored(searchCases(text, limit)),
  'next-attachment': ({ after }) => stored(nextAttachment(after)),
  'list-unreadable': () => stored(listUnreadable()),
  'import-piece': (piece) => done(Promise.resolve(holdPiece(piece))),
  'import-all': ({ id, pieces, counts }) => importAll(id, pieces, counts),
  'changed-days': () => stored(changesOf()),
  'missing-cases': () => stored(missingCases()),
  'list-old': ({ before }) => stored(listClosedBefore(before, 1000)),
  'list-calls': () => stored(listCalls()),
  'list-tapes': () => stored(openTapes(localDay(new Date()))),
  'save-call': ({ call }) => done(changeCall(call, new Date()).then(ringQuietly)),
  'delete-call': ({ id }) => done(deleteCall(id).then(ringQuietly)),
  'delete-all': () => done(deleteAll()),
  'watch-changed': () => stored(updateNoticing()),
};

/** Deletes everything; the organisation's policies are read again without being waited for. */
async function deleteAll(): Promise<void> {
  await deleteEverything();
  await updateNoticing();
  void takePolicy().then(updateNoticing);
}

function handle<T extends AskType>(type: T, ask: Asks[T]): Promise<Answer<BackgroundReplies[T]>> {
  return handlers[type](ask);
}

/** Answers a message of one of our own pages, whose sender and shape have been checked. */
export function answer(ask: BackgroundAsk): Promise<Answer<BackgroundReplies[AskType]>> {
  return handle(ask.type, ask);
}
