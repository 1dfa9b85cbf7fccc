import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Case, Profile } from '../../cases/shape.ts';
import type { Verdict } from '../../detect/shape.ts';
import { lookupHost } from '../../directory/lookup.ts';
import type { LookupResult } from '../../directory/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import { readOwnFile, subjectTab, userLanguage, type SubjectTab } from '../../platform/browser.ts';
import { draftItem, emptyDraft, type Draft, type Step } from '../../platform/drafts.ts';
import type { Answer } from '../../platform/messages.ts';
import { profileItem, settingsItem, type Settings } from '../../platform/settings.ts';
import { setLanguage } from '../i18n.ts';

/** Everything a screen of the popup may need. */
export interface Session {
  tab: SubjectTab | undefined;
  /** The web host the view is about; empty when the page has none or may not be seen. */
  host: string;
  lookup: LookupResult | undefined;
  /** Undefined while the page is being read. */
  page: Answer<Verdict> | undefined;
  settings: Settings;
  profile: Profile | undefined;
  draftKey: string;
  draft: Draft;
  cases: Case[];
  /** Something could not be saved. */
  notSaved: boolean;
}

export interface Actions {
  /** Changes the draft, on screen and stored. Resolves when it is stored, or could not be. */
  update(patch: Partial<Draft>): Promise<void>;
  go(step: Step): void;
  saveProfile(profile: Profile): Promise<void>;
  /** Throws the draft away and starts over. */
  reset(): Promise<void>;
  reloadCases(): Promise<void>;
}

function webAddress(tab: SubjectTab | undefined): URL | undefined {
  if (!tab?.url || !URL.canParse(tab.url)) return undefined;
  const url = new URL(tab.url);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

const readDirectory = (name: string) => readOwnFile(`directory/${name}`);

async function load(): Promise<Session> {
  const [tab, settings, profile] = await Promise.all([
    subjectTab(location.hash),
    settingsItem.get(),
    profileItem.get(),
  ]);
  const address = webAddress(tab);
  const [lookup] = await Promise.all([
    address && lookupHost(address.hostname, address.pathname, settings.country, readDirectory),
    setLanguage(settings.language ?? userLanguage()),
  ]);
  const host = address?.hostname ?? '';
  const draftKey = lookup?.companies.length === 1 ? (lookup.companies[0]?.id ?? host) : host.replace(/^www\./, '');
  const draft = host ? await draftItem(draftKey, tab?.isPrivate ?? false).get() : emptyDraft;
  return { tab, host, lookup, page: undefined, settings, profile, draftKey, draft, cases: [], notSaved: false };
}

async function readPage(tab: SubjectTab | undefined): Promise<Answer<Verdict>> {
  // The popup itself opens only by a click on the icon: a page that is hidden even then is closed to all extensions.
  if (!tab || (!tab.url && !location.hash)) return { ok: false, why: 'closed-page' };
  return askBackground({ type: 'read-page', tabId: tab.id });
}

/** Loads the session once and hands out what screens may do with it. */
export function useSession(): { session: Session | undefined; actions: Actions } {
  const [session, setSession] = useState<Session>();
  const change = useCallback(
    (part: Partial<Session>) => setSession((before) => (before ? { ...before, ...part } : before)),
    [],
  );
  const reloadCases = useCallback(async () => {
    const answer = await askBackground({ type: 'list-cases' });
    if (answer.ok) change({ cases: answer.value.cases });
  }, []);
  useEffect(() => {
    void load().then(async (loaded) => {
      setSession(loaded);
      await Promise.all([readPage(loaded.tab).then((page) => change({ page })), reloadCases()]);
    });
  }, []);
  return { session, actions: actionsFor(session, change, reloadCases) };
}

function actionsFor(
  session: Session | undefined,
  change: (part: Partial<Session>) => void,
  reloadCases: () => Promise<void>,
): Actions {
  const stored = session && draftItem(session.draftKey, session.tab?.isPrivate ?? false);
  const update = async (patch: Partial<Draft>) => {
    if (!session || !stored) return;
    // The live draft, not the one this render saw: two fields may change before the next render.
    session.draft = { ...session.draft, ...patch };
    change({ draft: session.draft });
    const saved = await stored.set(session.draft);
    change({ notSaved: !saved.ok });
  };
  return {
    update,
    go: (step) => void update({ step }),
    saveProfile: async (profile) => {
      change({ profile });
      const saved = await profileItem.set(profile);
      change({ notSaved: !saved.ok });
    },
    reset: async () => {
      await stored?.remove();
      if (session) session.draft = emptyDraft;
      change({ draft: emptyDraft });
    },
    reloadCases,
  };
}
