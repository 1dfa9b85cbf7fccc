import { useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import { callProblems } from '../../../cases/call.ts';
import { companyOf, type SavedCall } from '../../../cases/saved-call.ts';
import type { RequestType, Statements } from '../../../cases/shape.ts';
import { NEW_CALL, type DraftCall } from '../../../platform/drafts.ts';
import { useCalls } from '../../calls/calls-state.ts';
import { searchable } from '../../calls/own.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextArea, Tick } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../screen.tsx';
import type { Actions, Session } from '../session.ts';
import { CallPicker, callsWith, chosenCalls } from './call-picker.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
}

const SITUATION_LENGTH = 20;

/** A call of the letter as it is kept for the next ones: what was noted before stays with it. */
function asNoted({ draft: { addressee } }: Session, { id, call }: DraftCall, noted: SavedCall[]): SavedCall {
  const before = noted.find((one) => one.id === id);
  const company = addressee ? companyOf(addressee) : { name: '' };
  return { version: 1, company, savedAt: new Date().toISOString(), ...before, id, call };
}

/** Which call, and what only the user can say about it. */
export function Details({ session, actions, request }: Props) {
  const { draft, profile } = session;
  const today = localDay(new Date());
  const calls = useCalls();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const aboutCall = request !== 'erasure';
  const noted = callsWith(session, calls.listed?.ok ? calls.listed.value.calls : []);
  const chosen = aboutCall ? chosenCalls(session, noted, today) : [];
  const incomplete = chosen.some(({ call }) => callProblems(call, today).length > 0);
  const situationShort =
    request === 'objection-recording' && (draft.statements.situation ?? '').trim().length < SITUATION_LENGTH;
  const next = () => {
    setTried(true);
    if (incomplete || situationShort) return;
    if (request === 'erasure-recording' && !draft.statements.hasCopyOrNeedsNone) setAsking(true);
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
    <Screen title={t(`request.${request}`)} onBack={() => actions.go('home')}>
      {aboutCall && <CallPicker session={session} actions={actions} noted={noted} today={today} tried={tried} />}
      <StatementFields
        request={request}
        statements={draft.statements}
        problem={tried && situationShort ? t('details.situationShort', { count: SITUATION_LENGTH }) : undefined}
        onChange={(part) => void actions.update({ statements: { ...draft.statements, ...part }, edits: {} })}
      />
      {tried && (incomplete || situationShort) && (
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

interface StatementProps {
  request: RequestType;
  statements: Statements;
  problem: string | undefined;
  onChange: (part: Partial<Statements>) => void;
}

function StatementFields({ request, statements, problem, onChange }: StatementProps) {
  return (
    <>
      {request === 'objection-recording' && (
        <TextArea
          name="situation"
          label={t('details.situation')}
          hint={t('details.situationHint')}
          value={statements.situation ?? ''}
          problem={problem}
          onChange={(situation) => onChange({ situation })}
        />
      )}
      {(request === 'access-recording' || request === 'objection-recording') && (
        <Tick
          name="needsForDispute"
          checked={statements.needsForDispute ?? false}
          onChange={(needsForDispute) => onChange({ needsForDispute })}
        >
          {t('details.dispute')}
        </Tick>
      )}
    </>
  );
}
