import { useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import { callProblems } from '../../../cases/call.ts';
import { combinationProblem, requestsOf } from '../../../cases/requests.ts';
import { requests as known } from '../../../cases/request-types.ts';
import { companyOf, type SavedCall } from '../../../cases/saved-call.ts';
import type { RequestType, Statements } from '../../../cases/shape.ts';
import { NEW_CALL, type DraftCall } from '../../../platform/drafts.ts';
import { useCalls } from '../../calls/calls-state.ts';
import { searchable } from '../../calls/own.ts';
import { t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../screen.tsx';
import type { Actions, Session } from '../shape.ts';
import { Also } from './also.tsx';
import { CallPicker, callsWith, chosenCalls } from './call-picker.tsx';
import { Purposes } from './purposes.tsx';
import { missingStatements, StatementFields } from './statements.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
}

/** A call of the letter as it is kept for the next ones: what was noted before stays with it. */
function asNoted({ draft: { addressee } }: Session, { id, call }: DraftCall, noted: SavedCall[]): SavedCall {
  const before = noted.find((one) => one.id === id);
  const company = addressee ? companyOf(addressee) : { name: '' };
  return { version: 1, company, savedAt: new Date().toISOString(), ...before, id, call };
}

/** Which calls, why they are recorded, and what only the user can say about it. */
export function Details({ session, actions, request }: Props) {
  const { draft, profile } = session;
  const today = localDay(new Date());
  const calls = useCalls();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const requests = requestsOf({ request, also: draft.also ?? [] });
  const aboutCall = known[request].needsCall;
  const noted = callsWith(session, calls.listed?.ok ? calls.listed.value.calls : []);
  const chosen = aboutCall ? chosenCalls(session, noted, today) : [];
  const missing = missingStatements(
    requests.flatMap((one) => known[one].needs),
    draft.statements,
  );
  const incomplete = missing.length > 0 || chosen.some(({ call }) => callProblems(call, today).length > 0);
  const erases =
    requests.includes('erasure-recording') || combinationProblem(requests, draft.statements) === 'copy-first';
  const next = () => {
    setTried(true);
    if (incomplete) return;
    if (erases && !draft.statements.hasCopyOrNeedsNone) setAsking(true);
    else void goOn();
  };
  const goOn = async (statements: Statements = draft.statements) => {
    const country = profile?.country ?? session.settings.country;
    const ready = await Promise.all(
      chosen.map(async ({ id, call }) => ({
        id: id === NEW_CALL ? crypto.randomUUID() : id,
        call: await searchable(call, country),
      })),
    );
    // In a private window they stay in the draft.
    if (!session.tab?.isPrivate) await Promise.all(ready.map((one) => calls.save(asNoted(session, one, noted))));
    await actions.update({ calls: ready, statements, step: profile ? 'letter' : 'you' });
  };
  if (aboutCall && !calls.listed) return <p aria-busy="true">{t('app.loading')}</p>;
  return (
    <Screen title={requestName(request)} onBack={() => actions.go('home')}>
      {aboutCall && (
        <>
          <CallPicker session={session} actions={actions} noted={noted} today={today} tried={tried} />
          <Purposes session={session} actions={actions} requests={[request, ...requests]} today={today} />
        </>
      )}
      <StatementFields
        requests={requests}
        statements={draft.statements}
        missing={tried ? missing : []}
        onChange={(part) => void actions.update({ statements: { ...draft.statements, ...part }, edits: {} })}
      />
      <Also
        request={request}
        also={draft.also ?? []}
        onChange={(also) => void actions.update({ also: also.length > 0 ? also : undefined, edits: {} })}
      />
      {tried && incomplete && (
        <Notice kind="danger" live name="details-problem">
          <p>{t('details.incomplete')}</p>
        </Notice>
      )}
      <Button kind="primary" name="next" onClick={next}>
        {t('next')}
      </Button>
      {asking && (
        <Dialog
          title={t('details.eraseTitle')}
          confirm={t('details.eraseConfirm')}
          cancel={t('details.eraseCancel')}
          danger
          onConfirm={() => void goOn({ ...draft.statements, hasCopyOrNeedsNone: true })}
          onCancel={() => setAsking(false)}
        >
          <p>{t('details.eraseText')}</p>
        </Dialog>
      )}
    </Screen>
  );
}
