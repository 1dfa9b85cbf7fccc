import type { RequestType } from '../../cases/shape.ts';
import { draftKind } from '../../platform/drafts.ts';
import { BothTexts } from '../parts/both-texts.tsx';
import type { Actions, Session } from './shape.ts';
import { Done, type Kept } from './views/done.tsx';
import { FillView } from './views/fill.tsx';
import { LetterView } from './views/letter.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
  onSent: (kept: Kept) => void;
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
  if (step === 'fill' && session.profile) return <FillView {...common} />;
  if (step === 'done' && delivered) return <Done {...common} delivered={delivered} onSent={onSent} />;
  return <LetterView {...common} />;
}
