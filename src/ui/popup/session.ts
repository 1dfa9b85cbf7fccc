import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../detect/shape.ts';
import { bareHost } from '../../detect/site.ts';
import { lookupHost } from '../../directory/lookup.ts';
import { askBackground } from '../../platform/ask.ts';
import { subjectTab, userLanguage, type SubjectTab } from '../../platform/browser.ts';
import { draftItem, emptyDraft, type Draft } from '../../platform/drafts.ts';
import { takeWish } from '../../platform/fill-here.ts';
import type { Answer } from '../../platform/messages.ts';
import type { OwnKnowledge } from '../../platform/own-knowledge.ts';
import { profileItem, settingsItem } from '../../platform/settings.ts';
import { setLanguage } from '../i18n.ts';
import { addresseeOf } from './offer.ts';
import {
  betterLookup,
  chosenCompany,
  loadKnowledge,
  readDirectory,
  saveKnowledge,
  subjectOf,
} from './company-state.ts';
import type { Actions, Session } from './shape.ts';

function webAddress(tab: SubjectTab | undefined): URL | undefined {
  if (!tab?.url || !URL.canParse(tab.url)) return undefined;
  const url = new URL(tab.url);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

async function load(): Promise<Session> {
  const [tab, settings, profile] = await Promise.all([
    subjectTab(location.hash),
    settingsItem.get(),
    profileItem.get(),
  ]);
  const isPrivate = tab?.isPrivate ?? false;
  const [{ known, unkept }, subject] = await Promise.all([loadKnowledge(isPrivate), subjectOf(tab, webAddress(tab))]);
  const { host, path } = subject;
  const [lookup, chosen] = await Promise.all([
    host ? lookupHost(host, path, settings.country, readDirectory) : undefined,
    chosenCompany(known, host),
    setLanguage(settings.language ?? userLanguage()),
  ]);
  const draftKey =
    subject.errand?.draftKey ?? (lookup?.companies.length === 1 ? (lookup.companies[0]?.id ?? host) : bareHost(host));
  const [stored, fillHere] = await Promise.all([
    host ? draftItem(draftKey, isPrivate).get() : emptyDraft,
    tab ? takeWish(tab.id) : false,
  ]);
  const draft = fillHere && hasLetter(stored) ? { ...stored, step: 'fill' as const } : stored;
  const company = { host, lookup, chosen, known, unkept, errand: subject.errand, maybeErrand: subject.maybeErrand };
  return {
    ...company,
    tab,
    page: undefined,
    settings,
    profile,
    draftKey,
    draft,
    fillHere,
    cases: [],
    prepared: undefined,
    notSaved: false,
  };
}

/** The user has been at the letter before: what is left is to send it. */
const hasLetter = ({ request, step }: Draft) => request !== undefined && ['letter', 'fill', 'done'].includes(step);

async function readPage(tab: SubjectTab | undefined): Promise<Answer<Verdict>> {
  // The popup itself opens only by a click on the icon: a page that is hidden even then is closed to all extensions.
  if (!tab || (!tab.url && !location.hash)) return { ok: false, why: 'closed-page' };
  return askBackground({ type: 'read-page', tabId: tab.id });
}

/** The company whose cases are shown: the one the letter is for, else the one of the host, else the host. */
function companyOf({ draft, chosen, lookup, host }: Session): { host: string; companyId?: string } {
  const [one, ...others] = lookup?.companies ?? [];
  const companyId = draft.addressee?.companyId ?? chosen?.id ?? (others.length === 0 ? one?.id : undefined);
  return { host, ...(companyId ? { companyId } : {}) };
}

/** Loads the session once and hands out what screens may do with it. */
export function useSession(): { session: Session | undefined; actions: Actions } {
  const [session, setSession] = useState<Session>();
  // What was asked for may be answered after the company has changed.
  const current = useRef<Session | undefined>(undefined);
  current.current = session;
  const asked = useRef(0);
  const change = useCallback(
    (part: Partial<Session>) => setSession((before) => (before ? { ...before, ...part } : before)),
    [],
  );
  const reloadCases = useCallback(async () => {
    if (!current.current) return;
    // An earlier question may be answered later: what it says is old by then.
    const turn = (asked.current += 1);
    const answer = await askBackground({ type: 'company-cases', ...companyOf(current.current) });
    if (answer.ok && turn === asked.current) change({ cases: answer.value.cases, prepared: answer.value.prepared });
  }, []);
  const company = session && JSON.stringify(companyOf(session));
  useEffect(() => void reloadCases(), [company]);
  useEffect(() => {
    void load().then(async (loaded) => {
      setSession(loaded);
      const page = await readPage(loaded.tab);
      change({ page });
      const lookup = page.ok && (await betterLookup(loaded, page.value.lang));
      if (lookup) change({ lookup });
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
  const learn = async (known: OwnKnowledge, keep?: 'keep') => {
    const unkept = !keep && (session?.tab?.isPrivate ?? false);
    change({ known, unkept });
    const saved = await saveKnowledge(known, keep ?? (unkept ? 'memory' : 'lasting'));
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
    saveSettings: async (part) => {
      const settings = { ...(await settingsItem.get()), ...part };
      change({ settings });
      const saved = await settingsItem.set(settings);
      change({ notSaved: !saved.ok });
    },
    reset: async () => {
      await stored?.remove();
      if (session) session.draft = emptyDraft;
      change({ draft: emptyDraft });
    },
    reloadCases,
    showPage: (page) => change({ page }),
    learn,
    chooseCompany: async (chosen, known) => {
      if (!session) return;
      change({ chosen });
      await learn(known);
      await update({ addressee: chosen && addresseeOf(chosen, session.host, known), edits: {} });
    },
  };
}
