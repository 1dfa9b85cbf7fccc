import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { SavedCall } from '../../cases/saved-call.ts';
import type { RequestType } from '../../cases/shape.ts';
import { useLater } from '../later.ts';
import { openTab, ownUrl } from '../../platform/browser.ts';
import { canOpenPanel, openPanel } from '../../platform/panel.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { Problem } from '../parts/problem.tsx';
import { useSession } from './session.ts';
import type { Actions, Session } from './shape.ts';
import type { Steps } from './steps.tsx';
import type { Kept } from './views/done.tsx';
import { Home } from './views/home.tsx';

const loadClosing = () => import('./views/closing.tsx');
const loadLog = () => import('./views/log.tsx');
// The screens after the first one are not needed to show whose site this is.
const later = () => import('./steps.tsx');

/** The quick path, from whose site this is to the letter on its way: in the popup, in a tab, and beside the page. */
export function Popup({ isPanel }: { isPanel?: boolean }) {
  const { session, actions } = useSession();
  const tab = session?.tab;
  return (
    <>
      <header class="top">
        <h1 class="brand">
          <Mark />
          Tapeback
        </h1>
        {session && (
          <nav class="top__doors" aria-label="Tapeback">
            <Button
              kind="icon"
              name="open-requests"
              label={t('home.allRequests')}
              onClick={() => void openTab(ownUrl('src/ui/app/index.html'))}
            >
              <Icon name="requests" />
            </Button>
            {tab && !isPanel && canOpenPanel() && (
              <Button
                kind="icon"
                name="beside"
                label={t('home.beside')}
                onClick={() => void openPanel(tab.id).then(() => window.close())}
              >
                <Icon name="panel" />
              </Button>
            )}
          </nav>
        )}
      </header>
      <main class="screen">{session ? <Body session={session} actions={actions} /> : <Waiting />}</main>
    </>
  );
}

function Waiting() {
  return <section class="card card--waiting" aria-busy="true" />;
}

/** Whoever comes back to the first screen stands again on the request they had chosen. */
function useReturn(isHome: boolean, request: RequestType | undefined): void {
  const wasElsewhere = useRef(false);
  useEffect(() => {
    if (isHome && wasElsewhere.current && request)
      document.querySelector<HTMLElement>(`[data-name="${request}"]`)?.focus();
    wasElsewhere.current = !isHome;
  }, [isHome]);
}

function Body({ session, actions }: { session: Session; actions: Actions }) {
  const [kept, setKept] = useState<Kept>();
  const [steps, setSteps] = useState<{ Steps: typeof Steps }>();
  const [saved, setSaved] = useState<SavedCall>();
  useEffect(() => void later().then(setSteps), []);
  const [logging, setLogging] = useState(false);
  const { step, request } = session.draft;
  useReturn(step === 'home', request);
  const log = useLater(loadLog, logging);
  const logged = (call: SavedCall | undefined) => {
    setLogging(false);
    setSaved(call);
  };
  const closing = useLater(loadClosing, kept !== undefined);
  if (kept && closing) return <closing.Closing session={session} kept={kept} onBack={() => setKept(undefined)} />;
  if (log && logging) return <log.Log session={session} onDone={logged} />;
  return (
    <>
      {session.notSaved && <Problem name="not-saved" text={t('problem.storage')} said={session.notSaved.said} />}
      {log && saved && step === 'home' && <log.Saved saved={saved} />}
      {!request || !session.draft.addressee || step === 'home' ? (
        <Home session={session} actions={actions} onLog={() => setLogging(true)} />
      ) : steps ? (
        <steps.Steps session={session} actions={actions} request={request} onSent={setKept} />
      ) : (
        <Waiting />
      )}
    </>
  );
}
