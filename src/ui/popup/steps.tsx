import type { RequestType } from '../../cases/shape.ts';
import { draftKind } from '../../platform/drafts.ts';
import { t } from '../i18n.ts';
import { BothTexts } from '../parts/both-texts.tsx';
import { ProfileForm } from '../parts/profile-form.tsx';
import { Screen } from './screen.tsx';
import type { Actions, Session } from './shape.ts';
import { Details } from './views/details.tsx';
import { Done } from './views/done.tsx';
import { FillView } from './views/fill.tsx';
import { LetterView } from './views/letter.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
  onSent: (due: string) => void;
}

/** The screen the draft is on, after the first one, under what another window wrote in it at the same time. */
export function Steps(props: Props) {
  const { draftKey, tab } = props.session;
  return (
    <>
      <BothTexts of={draftKind.key + draftKey} isPrivate={tab?.isPrivate ?? false} />
      <Step {...props} />
    </>
  );
}

/** A draft that lacks what its screen needs is shown its letter. */
function Step({ session, actions, request, onSent }: Props) {
  const { step, delivered } = session.draft;
  const common = { session, actions, request };
  if (step === 'details') return <Details {...common} />;
  if (step === 'you' || !session.profile) return <You session={session} actions={actions} />;
  if (step === 'fill') return <FillView {...common} />;
  if (step === 'done' && delivered) return <Done {...common} delivered={delivered} onSent={onSent} />;
  return <LetterView {...common} />;
}

function You({ session, actions }: Pick<Props, 'session' | 'actions'>) {
  return (
    <Screen title={t('you.title')} onBack={() => actions.go('details')}>
      <ProfileForm
        profile={session.profile}
        country={session.settings.country}
        isPrivate={session.tab?.isPrivate ?? false}
        onSave={(profile) => void actions.saveProfile(profile).then(() => actions.go('letter'))}
      />
    </Screen>
  );
}
