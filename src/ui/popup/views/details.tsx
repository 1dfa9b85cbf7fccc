import { useState } from 'preact/hooks';
import { addDays, localDay } from '../../../core/date.ts';
import { callProblems, emptyCall, type CallProblem } from '../../../cases/call.ts';
import type { Call, RequestType, Statements } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Radios, Select, TextArea, TextField, Tick } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../screen.tsx';
import type { Actions, Session } from '../session.ts';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
}

const SITUATION_LENGTH = 20;

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The caller's number in the form that call systems search by. The library is large, and read only now. */
async function searchable(call: Call, country: string): Promise<Call> {
  if (!call.ownNumber?.trim()) return call;
  const { toE164 } = await import('../../../cases/phone.ts');
  return { ...call, ownNumber: toE164(call.ownNumber, country) };
}

/** Which call, and what only the user can say about it. */
export function Details({ session, actions, request }: Props) {
  const { draft, profile } = session;
  const today = localDay(new Date());
  const call = draft.call ?? emptyCall(today, ownZone());
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const aboutCall = request !== 'erasure';
  const problems = aboutCall ? callProblems(call, today) : [];
  const situationShort =
    request === 'objection-recording' && (draft.statements.situation ?? '').trim().length < SITUATION_LENGTH;
  const next = () => {
    setTried(true);
    if (problems.length > 0 || situationShort) return;
    if (request === 'erasure-recording' && !draft.statements.hasCopyOrNeedsNone) setAsking(true);
    else void goOn();
  };
  const goOn = async (statements: Statements = draft.statements) =>
    actions.update({
      call: aboutCall ? await searchable(call, profile?.country ?? session.settings.country) : undefined,
      statements,
      step: profile ? 'letter' : 'you',
    });
  return (
    <Screen title={t(`request.${request}`)} onBack={() => actions.go('home')}>
      {aboutCall && (
        <CallForm
          call={call}
          today={today}
          problems={tried ? problems : []}
          onChange={(part) => void actions.update({ call: { ...call, ...part }, edits: {} })}
        />
      )}
      <StatementFields
        request={request}
        statements={draft.statements}
        problem={tried && situationShort ? t('details.situationShort', { count: SITUATION_LENGTH }) : undefined}
        onChange={(part) => void actions.update({ statements: { ...draft.statements, ...part }, edits: {} })}
      />
      {tried && (problems.length > 0 || situationShort) && (
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

interface CallFormProps {
  call: Call;
  today: string;
  problems: CallProblem[];
  onChange: (part: Partial<Call>) => void;
}

function CallForm({ call, today, problems, onChange }: CallFormProps) {
  const problem = (field: CallProblem['field']) => {
    const found = problems.find((one) => one.field === field);
    return found && t(`call.problem.${found.why}`);
  };
  return (
    <div class="stack">
      <div class="field-row">
        <TextField
          name="date"
          type="date"
          label={t('call.date')}
          value={call.date}
          max={today}
          problem={problem('date')}
          onChange={(date) => onChange({ date })}
        />
      </div>
      <div class="row">
        <Button kind="quiet" name="today" onClick={() => onChange({ date: today })}>
          {t('call.today')}
        </Button>
        <Button kind="quiet" name="yesterday" onClick={() => onChange({ date: addDays(today, -1) })}>
          {t('call.yesterday')}
        </Button>
      </div>
      <div class="field-row">
        <TextField
          name="from"
          type="time"
          label={t('call.from')}
          value={call.from}
          problem={problem('from')}
          onChange={(from) => onChange({ from })}
        />
        <TextField
          name="to"
          type="time"
          label={t('call.to')}
          value={call.to}
          problem={problem('to')}
          onChange={(to) => onChange({ to })}
        />
      </div>
      <ZoneField zone={call.zone} onChange={(zone) => onChange({ zone })} />
      <Radios
        name="direction"
        label={t('call.direction')}
        value={call.direction}
        onChange={(direction) => onChange({ direction: direction === 'incoming' ? 'incoming' : 'outgoing' })}
        options={[
          { value: 'outgoing', label: t('call.outgoing') },
          { value: 'incoming', label: t('call.incoming') },
        ]}
      />
      <NumberFields call={call} problem={problem('companyNumber')} onChange={onChange} />
    </div>
  );
}

function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const zones = [...new Set([zone, ownZone(), ...Intl.supportedValuesOf('timeZone')])];
  return (
    <Select
      name="zone"
      label={t('call.zone')}
      value={zone}
      options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      onChange={onChange}
    />
  );
}

function NumberFields({
  call,
  problem,
  onChange,
}: Pick<CallFormProps, 'call' | 'onChange'> & { problem: string | undefined }) {
  const text = (
    name: 'companyNumber' | 'ownNumber' | 'customerNumber' | 'caseNumber' | 'topic',
    type: 'tel' | 'text',
  ) => (
    <TextField
      name={name}
      type={type}
      label={t(`call.${name}`)}
      value={call[name] ?? ''}
      problem={name === 'companyNumber' ? problem : undefined}
      hint={name === 'topic' ? t('call.topicHint') : undefined}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <>
      {text('companyNumber', 'tel')}
      {!call.withheld && text('ownNumber', 'tel')}
      <Tick name="withheld" checked={call.withheld ?? false} onChange={(withheld) => onChange({ withheld })}>
        {t('call.withheld')}
      </Tick>
      <div class="field-row">
        {text('customerNumber', 'text')}
        {text('caseNumber', 'text')}
      </div>
      {text('topic', 'text')}
    </>
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
