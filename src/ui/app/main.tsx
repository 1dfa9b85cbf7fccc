import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readOwnFile, userLanguage } from '../../platform/browser.ts';
import type { CallCompany } from '../../cases/saved-call.ts';
import { decoded } from '../../core/text.ts';
import type { Profile } from '../../cases/shape.ts';
import { lookupHost } from '../../directory/lookup.ts';
import { hearSettings, readSettings } from '../../platform/settings.ts';
import { openedFrom } from '../../platform/standing.ts';
import { setLanguage, t } from '../i18n.ts';
import { withFarTexts } from '../../languages/index.ts';
import { Mark } from '../parts/mark.tsx';
import { readProfile } from '../read-profile.ts';
import { syncKept } from './devices-state.ts';
import { CalendarView } from './views/calendar.tsx';
import { CaseDetail } from './views/case-detail.tsx';
import { NewAnswer } from './views/new-answer.tsx';
import { CaseOverview } from './views/case-overview.tsx';
import { CallOverview } from './views/calls.tsx';
import { CardView } from './views/objection-card.tsx';
import { OwnRecordingView } from './views/own-recording.tsx';
import { LogCallView, PhoneView } from './views/phone.tsx';
import { SettingsView } from './views/settings.tsx';

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}

/** `#log-call?host=a.example` → the view's name and what comes with it; `#case=…` is a view of its own. */
function routeOf(hash: string): { view: string; from: URLSearchParams } {
  const [view = '', query = ''] = hash.slice(1).split('?');
  return { view, from: new URLSearchParams(query) };
}

/** What the views about calls need to know of the user and the page they came from. */
interface Caller {
  profile: Profile | undefined;
  country: string;
  company: CallCompany;
  isPrivate: boolean;
}

async function callerFrom(from: URLSearchParams): Promise<Caller> {
  const { host, isPrivate } = await openedFrom(from);
  const [profile, settings] = await Promise.all([readProfile(isPrivate), readSettings()]);
  const country = profile?.country ?? settings.country;
  const found = host
    ? await lookupHost(host, '/', settings.country, (name) => readOwnFile(`directory/${name}`))
    : undefined;
  const [one] = found?.confidence === 'sure' ? found.companies : [];
  const company = { ...(one ? { id: one.id } : {}), ...(host ? { host } : {}), name: one?.name ?? '' };
  return { profile, country, company, isPrivate };
}

function useCaller(from: URLSearchParams): Caller | undefined {
  const [caller, setCaller] = useState<Caller>();
  useEffect(() => void callerFrom(from).then(setCaller), [from.toString()]);
  return caller;
}

const callViews = ['calls', 'log-call', 'on-the-phone', 'own-recording', 'card'];

function CallViews({ view, from }: ReturnType<typeof routeOf>) {
  const caller = useCaller(from);
  if (view === 'card') return <CardView id={from.get('case') ?? undefined} />;
  if (!caller) return <p aria-busy="true">{t('app.loading')}</p>;
  if (view === 'calls') return <CallOverview country={caller.country} />;
  if (view === 'own-recording') return <OwnRecordingView country={caller.country} />;
  if (view === 'log-call') return <LogCallView {...caller} />;
  return <PhoneView {...caller} />;
}

function Tabs({ current }: { current: 'requests' | 'calls' | 'settings' }) {
  return (
    <nav class="tabs" aria-label={t('app.name')}>
      <strong class="brand">
        <Mark />
        {t('app.name')}
      </strong>
      {(['requests', 'calls', 'settings'] as const).map((id) => (
        <a key={id} href={`#${id}`} aria-current={current === id ? 'page' : undefined}>
          {t(`app.${id}`)}
        </a>
      ))}
    </nav>
  );
}

function RequestViews({ view, from }: { view: string; from: URLSearchParams }) {
  if (view === 'answer') return <NewAnswer held={from.get('held') ?? undefined} to={from.get('case') ?? undefined} />;
  return view === 'calendar' ? <CalendarView /> : <CaseOverview />;
}

function App({ onLanguage }: { onLanguage: () => void }) {
  const hash = useHash();
  const { view, from } = routeOf(hash);
  const [, id, letter, other] = /^#case=([^&]+)(?:&letter=([a-z,-]+)|&(dossier|reply))?$/.exec(hash) ?? [];
  const current = view === 'settings' ? 'settings' : callViews.includes(view) ? 'calls' : 'requests';
  return (
    <div class="page">
      <Tabs current={current} />
      <main class="stack">
        {current === 'settings' && <SettingsView onLanguage={onLanguage} at={from.get('at') ?? undefined} />}
        {current === 'calls' && <CallViews key={hash} view={view} from={from} />}
        {current === 'requests' && !id && <RequestViews view={view} from={from} />}
        {id && <CaseDetail key={hash} id={decoded(id)} part={letter ?? other} />}
      </main>
    </div>
  );
}

async function start(view: HTMLElement): Promise<void> {
  await withFarTexts();
  await setLanguage((await readSettings()).language ?? userLanguage());
  document.title = `${t('app.name')}: ${t('app.requests')}`;
  render(<App key={document.documentElement.lang} onLanguage={() => void start(view)} />, view);
}

const view = document.getElementById('view');
if (view) {
  void start(view);
  // Another page may choose another language.
  hearSettings(() => void start(view));
  // Where a folder is kept and may be used without asking, this page gives and takes whenever it is opened or left.
  void syncKept(false);
  document.addEventListener('visibilitychange', () => void syncKept(false));
}
