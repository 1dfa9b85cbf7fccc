import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../detect/shape.ts';
import type { Result } from '../../core/result.ts';
import { bareHost } from '../../detect/site.ts';
import { keyOf } from '../../directory/by-key.ts';
import { lookupHost } from '../../directory/lookup.ts';
import { askBackground } from '../../platform/ask.ts';
import { caseCountItem } from '../../platform/case-count.ts';
import { subjectTab, userLanguage, type SubjectTab } from '../../platform/browser.ts';
import { draftItem, type Draft } from '../../platform/drafts.ts';
import { isMailbox } from '../../platform/mailboxes.ts';
import { takeWish } from '../../platform/fill-here.ts';
import type { Answer } from '../../platform/messages.ts';
import type { OwnKnowledge } from '../../platform/own-knowledge.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { setLanguage } from '../i18n.ts';
import { readWhole } from '../open-item.ts';
import { readProfile } from '../read-profile.ts';
import { changed, type Change } from './changes.ts';
import { addresseeOf } from './offer.ts';
import {
  betterLookup,
  chosenCompany,
  companyOfDraft,
  keepKnowledge,
  loadKnowledge,
  readDirectory,
  subjectOf,
} from './company-state.ts';
import type { OpenParts } from './open-parts.ts';
import type { Actions, Session } from './shape.ts';

/** Where browsers let no extension in, and whose company nobody means by going there. */
const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

function webAddress(tab: SubjectTab | undefined): URL | undefined {
  if (!tab?.url || !URL.canParse(tab.url)) return undefined;
  const url = new URL(tab.url);
  // Nobody means the company of their own mailbox, and nothing of it is read but what they ask for.
  if (isMailbox(tab.url)) return undefined;
  return /^https?:$/.test(url.protocol) && !stores.includes(url.hostname) ? url : undefined;
}

async function load(): Promise<Session> {
  const [tab, settings, requests] = await Promise.all([subjectTab(location.hash), readSettings(), caseCountItem.get()]);
  const isPrivate = tab?.isPrivate ?? false;
  const [profile, { known, unkept }, subject] = await Promise.all([
    readProfile(isPrivate),
    loadKnowledge(isPrivate),
    subjectOf(tab, webAddress(tab)),
  ]);
  const { host, path } = subject;
  const [lookup, chosen] = await Promise.all([
    host ? lookupHost(host, path, settings.country, readDirectory) : undefined,
    chosenCompany(known, host),
    setLanguage(settings.language ?? userLanguage()),
  ]);
  const draftKey =
    subject.errand?.draftKey ?? (lookup?.companies.length === 1 ? (lookup.companies[0]?.id ?? host) : bareHost(host));
  const [stored, fillHere] = await Promise.all([
    readWhole(draftItem(draftKey, isPrivate), isPrivate),
    tab ? takeWish(tab.id) : false,
  ]);
  const draft = fillHere && hasLetter(stored) ? { ...stored, step: 'fill' as const } : stored;
  const company = {
    host,
    lookup,
    chosen: chosen ?? (await companyOfDraft(draft)),
    known,
    unkept,
    errand: subject.errand,
    maybeErrand: subject.maybeErrand,
  };
  return {
    ...company,
    tab,
    page: undefined,
    pageName: undefined,
    settings,
    profile,
    draftKey,
    draft,
    fillHere,
    cases: [],
    hasRequests: requests > 0,
    tape: undefined,
    prepared: undefined,
    notSaved: undefined,
  };
}

/** The user has been at the letter before: what is left is to send it. */
const hasLetter = ({ request, step }: Draft) => request !== undefined && ['letter', 'fill', 'done'].includes(step);

async function readPage(tab: SubjectTab | undefined): Promise<Answer<Verdict>> {
  // The popup itself opens only by a click on the icon: a page that is hidden even then is closed to all extensions.
  if (!tab || (!tab.url && !location.hash) || isMailbox(tab.url)) return { ok: false, why: 'closed-page' };
  return askBackground({ type: 'read-page', tabId: tab.id });
}

/** The company whose cases are shown: the one the letter is for, else the one of the host, else the host. */
function companyOf({ draft, chosen, lookup, host }: Session): { host: string; companyId?: string } {
  const [one, ...others] = lookup?.companies ?? [];
  const companyId = draft.addressee?.companyId ?? chosen?.id ?? (others.length === 0 ? one?.id : undefined);
  return { host, ...(companyId ? { companyId } : {}) };
}

type Dispatch = (change: Change) => Session | undefined;

/** The session as it is on screen, and as it is now: two fields may change before the next render. */
function useChanges(): { session: Session | undefined; now: () => Session | undefined; dispatch: Dispatch } {
  const [session, show] = useState<Session>();
  const current = useRef<Session | undefined>(undefined);
  const dispatch = useCallback((change: Change) => {
    current.current = changed(current.current, change);
    show(current.current);
    return current.current;
  }, []);
  return { session, now: () => current.current, dispatch };
}

/** Loads the session once and hands out what screens may do with it. */
export function useSession(): { session: Session | undefined; actions: Actions } {
  const { session, now, dispatch } = useChanges();
  const asked = useRef(0);
  const open = useRef<Promise<OpenParts> | undefined>(undefined);
  useEffect(() => () => void open.current?.then((parts) => Object.values(parts).forEach(({ close }) => close())), []);
  const reloadCases = useCallback(async () => {
    const known = now();
    if (!known) return;
    // An earlier question may be answered later: what it says is old by then.
    const turn = (asked.current += 1);
    const answer = await askBackground({ type: 'company-cases', ...companyOf(known) });
    if (answer.ok && turn === asked.current) dispatch({ do: 'set', part: answer.value });
  }, []);
  const company = session && JSON.stringify(companyOf(session));
  useEffect(() => void reloadCases(), [company]);
  useEffect(() => {
    void load().then(async (loaded) => {
      dispatch({ do: 'load', session: loaded });
      // What only writing needs comes after the first picture.
      open.current = import('./open-parts.ts').then(({ openParts }) =>
        openParts(
          loaded,
          (part) => void dispatch({ do: 'set', part }),
          (draft) => void dispatch({ do: 'stored', draft }),
        ),
      );
      const page = await readPage(loaded.tab);
      const { pageName } = await import('../../detect/page-name.ts');
      dispatch({ do: 'set', part: { page, ...(page.ok ? { pageName: pageName(page.value) } : {}) } });
      const lookup = page.ok && (await betterLookup(loaded, page.value));
      if (lookup) dispatch({ do: 'set', part: { lookup } });
    });
  }, []);
  const actions = useMemo(() => actionsFor(now, dispatch, reloadCases, () => open.current), []);
  return { session, actions };
}

const draftOf = ({ draftKey, tab }: Session) => draftItem(draftKey, tab?.isPrivate ?? false);

function actionsFor(
  now: () => Session | undefined,
  dispatch: Dispatch,
  reloadCases: () => Promise<void>,
  open: () => Promise<OpenParts> | undefined,
): Actions {
  const set = (part: Partial<Omit<Session, 'draft'>>) => dispatch({ do: 'set', part });
  const stored = async (saving: Promise<Result<unknown>> | undefined) => {
    const saved = await saving;
    if (saved) set({ notSaved: saved.ok ? undefined : { said: saved.detail } });
  };
  const update = async (patch: Partial<Draft>) => {
    const session = dispatch({ do: 'write', patch });
    if (session) await stored(open()?.then((parts) => parts.draft.write(session.draft)));
  };
  const learn = async (known: OwnKnowledge, keep?: 'keep') => {
    const unkept = !keep && (now()?.tab?.isPrivate ?? false);
    set({ known, unkept });
    await stored(keep ? keepKnowledge(known) : open()?.then((parts) => parts.known.write(known)));
  };
  return {
    update,
    go: (step) => void update({ step }),
    saveProfile: (profile) => {
      set({ profile });
      return stored(open()?.then((parts) => parts.profile.write(profile)));
    },
    saveSettings: async (part) => {
      set({ settings: { ...(await readSettings()), ...part } });
      await stored(changeSettings(part));
    },
    reset: async () => {
      const session = now();
      if (session) await draftOf(session).remove();
      dispatch({ do: 'reset' });
    },
    reloadCases,
    showPage: (page) => void set({ page }),
    learn,
    chooseCompany: async (chosen, known) => {
      const session = set({ chosen });
      if (!session) return;
      if (known !== session.known) await learn(known);
      const companyKey = chosen && !session.host ? keyOf(chosen) : undefined;
      await update({
        addressee: chosen && addresseeOf(chosen, session.host, known),
        companyKey,
        kind: undefined,
        edits: {},
      });
    },
  };
}
