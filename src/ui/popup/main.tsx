import { render } from 'preact';
import { useState } from 'preact/hooks';
import { day, t } from '../i18n.ts';
import { Notice } from '../parts/notice.tsx';
import { Screen } from './screen.tsx';
import { useSession, type Actions, type Session } from './session.ts';
import { Details } from './views/details.tsx';
import { Done } from './views/done.tsx';
import { FillView } from './views/fill.tsx';
import { Home } from './views/home.tsx';
import { LetterView } from './views/letter.tsx';
import { ProfileForm } from '../parts/profile-form.tsx';

function Popup() {
  const { session, actions } = useSession();
  return (
    <>
      <header class="top">
        <h1 class="brand">Tapeback</h1>
      </header>
      <main class="screen">
        {session ? (
          <Steps session={session} actions={actions} />
        ) : (
          <section class="card card--waiting" aria-busy="true" />
        )}
      </main>
    </>
  );
}

function Steps({ session, actions }: { session: Session; actions: Actions }) {
  const [due, setDue] = useState<string>();
  return (
    <>
      {session.notSaved && (
        <Notice kind="danger" live name="not-saved">
          <p>{t('problem.storage')}</p>
        </Notice>
      )}
      {due && (
        <Notice live name="kept">
          <p>{t('done.due', { day: day(due) })}</p>
        </Notice>
      )}
      <Step session={session} actions={actions} onSent={setDue} />
    </>
  );
}

/** The screen the draft is on; one that lacks what it needs falls back to the first. */
function Step({ session, actions, onSent }: { session: Session; actions: Actions; onSent: (due: string) => void }) {
  const { step, request, delivered } = session.draft;
  if (!request || step === 'home') return <Home session={session} actions={actions} />;
  if (step === 'details') return <Details session={session} actions={actions} request={request} />;
  if (step === 'you' || !session.profile) return <You session={session} actions={actions} />;
  if (step === 'fill') return <FillView session={session} actions={actions} request={request} />;
  if (step === 'done' && delivered)
    return <Done session={session} actions={actions} request={request} delivered={delivered} onSent={onSent} />;
  return <LetterView session={session} actions={actions} request={request} />;
}

function You({ session, actions }: { session: Session; actions: Actions }) {
  return (
    <Screen title={t('you.title')} onBack={() => actions.go('details')}>
      <ProfileForm
        profile={session.profile}
        country={session.settings.country}
        onSave={(profile) => void actions.saveProfile(profile).then(() => actions.go('letter'))}
      />
    </Screen>
  );
}

if (location.hash.startsWith('#tab=')) document.body.classList.add('in-tab');
const view = document.getElementById('view');
if (view) {
  view.replaceChildren();
  render(<Popup />, view);
}
