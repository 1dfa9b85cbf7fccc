import { draftItem, type Draft } from '../../platform/drafts.ts';
import { emptyKnowledge, knowledgeItem } from '../../platform/own-knowledge.ts';
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
  // Shown at once: read again, it would come after what the user typed meanwhile, and take its place.
  const showProfile = (profile: Session['profile']) =>
    profile ? set({ profile }) : void readProfile(isPrivate).then((kept) => set({ profile: kept }));
  const showKnown = (known: Session['known']) =>
    isPrivate && known === emptyKnowledge ? void loadKnowledge(true).then(set) : set({ known, unkept: isPrivate });
  return {
    draft: openItem(draftItem(session.draftKey, isPrivate), isPrivate, session.draft, draft),
    profile: openItem(profileItemOf(isPrivate), isPrivate, session.profile, showProfile),
    settings: { close: hearSettings(() => void readSettings().then((settings) => set({ settings }))) },
    known: openItem(knowledgeItem(isPrivate), isPrivate, session.known, showKnown),
  };
}

export type OpenParts = ReturnType<typeof openParts>;
