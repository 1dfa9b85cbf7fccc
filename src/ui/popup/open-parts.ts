import { draftItem, type Draft } from '../../platform/drafts.ts';
import { knowledgeItem } from '../../platform/own-knowledge.ts';
import { hearSettings, profileItemOf, readSettings } from '../../platform/settings.ts';
import { openItem } from '../open-item.ts';
import { readProfile } from '../read-profile.ts';
import { loadKnowledge } from './company-state.ts';
import type { Session } from './shape.ts';

/**
 * What is stored of a session, so that what other views change is shown, and nothing of theirs is written over: `set` gets
 * parts of the session, `draft` the draft.
 */
export function openParts(session: Session, set: (part: Partial<Session>) => void, draft: (now: Draft) => void) {
  const isPrivate = session.tab?.isPrivate ?? false;
  return {
    draft: openItem(draftItem(session.draftKey, isPrivate), isPrivate, session.draft, draft),
    profile: openItem(
      profileItemOf(isPrivate),
      isPrivate,
      session.profile,
      () => void readProfile(isPrivate).then((profile) => set({ profile })),
    ),
    settings: { close: hearSettings(() => void readSettings().then((settings) => set({ settings }))) },
    known: openItem(knowledgeItem(isPrivate), isPrivate, session.known, () => void loadKnowledge(isPrivate).then(set)),
  };
}

export type OpenParts = ReturnType<typeof openParts>;
