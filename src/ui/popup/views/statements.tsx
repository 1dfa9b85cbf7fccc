import { jurisdictions } from '../../../jurisdictions/index.ts';
import { hasSituation, ownPhone, SITUATION_LENGTH } from '../../../cases/own-situation.ts';
import { requests as known } from '../../../cases/request-types.ts';
import { asksCopyFirst, needsCopyFirst } from '../../../cases/requests.ts';
import type { RequestType, Statements } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { TextArea, TextField, Tick } from '../../parts/field.tsx';
import { StopFor } from './purposes.tsx';
import { Reasons } from './reasons.tsx';

interface Props {
  requests: readonly RequestType[];
  statements: Statements;
  /** Fields that lack what the letter needs, once the user tried to go on. */
  missing: readonly (keyof Statements)[];
  onChange: (part: Partial<Statements>) => void;
  /** The user's own number, as the profile has it. */
  phone?: string | undefined;
}

const endsUse: readonly RequestType[] = [
  'objection-recording',
  'standing-objection',
  'withdrawal-recording',
  'erasure-recording',
];
const mayNeedProof: readonly RequestType[] = ['access-recording', 'preservation-recording', 'objection-recording'];

/** Statements the requests need that are not there yet. */
export function missingStatements(needs: readonly (keyof Statements)[], statements: Statements): (keyof Statements)[] {
  return needs.filter((name) => {
    return name === 'situation' ? !hasSituation(statements) : String(statements[name] ?? '').trim() === '';
  });
}

/** Sentences without which there is no letter. */
export function NeededStatements({ requests, statements, missing, phone, onChange }: Props) {
  const has = (request: RequestType) => requests.includes(request);
  return (
    <>
      {requests.some((one) => known[one].needs.includes('situation')) && (
        <>
          <TextArea
            name="situation"
            label={t('details.situation')}
            hint={t('details.situationHint')}
            rows={2}
            value={statements.situation ?? ''}
            problem={
              missing.includes('situation') ? t('details.situationShort', { count: SITUATION_LENGTH }) : undefined
            }
            onChange={(situation) => onChange({ situation })}
          />
          <Reasons ticked={statements.reasons ?? []} onChange={onChange} />
        </>
      )}
      {has('standing-objection') && <KnownBy statements={statements} phone={phone} onChange={onChange} />}
      {has('rectification-recording') && <WrongPassage statements={statements} missing={missing} onChange={onChange} />}
    </>
  );
}

/** What else only the user can say: each is a tick or a sentence of their own, with why it is asked. */
export function StatementFields({ requests, statements, law, onChange }: Omit<Props, 'missing'> & { law?: string }) {
  const has = (request: RequestType) => requests.includes(request);
  const aboutCall = requests.some((one) => one.endsWith('-recording'));
  const mayClaim = !jurisdictions.get(law ?? '')?.noEvidenceMotive;
  return (
    <>
      {needsCopyFirst(requests) && (
        <Tick
          name="copyFirst"
          checked={asksCopyFirst(requests, statements)}
          onChange={(on) => onChange({ withoutCopy: !on, hasCopyOrNeedsNone: undefined })}
        >
          {t('details.copyFirst')}
          <span class="soft">{t('details.copyFirstHint')}</span>
        </Tick>
      )}
      {requests.some((one) => endsUse.includes(one)) && <StopFor chosen={statements.purposes} onChange={onChange} />}
      {mayClaim && requests.some((one) => mayNeedProof.includes(one)) && (
        <Dispute statements={statements} onChange={onChange} />
      )}
      {has('preservation-recording') && (
        <Tick
          name="contestsAccuracy"
          checked={statements.contestsAccuracy ?? false}
          onChange={(contestsAccuracy) => onChange({ contestsAccuracy })}
        >
          {t('details.contests')}
        </Tick>
      )}
      {aboutCall && <NotTold statements={statements} onChange={onChange} />}
      <OnBehalf statements={statements} onChange={onChange} />
    </>
  );
}

type Part = Pick<Props, 'statements' | 'onChange'>;

/** By what the company recognises the user's calls. */
function KnownBy({ statements, phone, onChange }: Omit<Props, 'requests' | 'missing'>) {
  return (
    <div class="field-row">
      <TextField
        name="ownNumber"
        type="tel"
        label={t('call.ownNumber')}
        value={statements.ownNumber ?? ownPhone(statements, phone) ?? ''}
        onChange={(ownNumber) => onChange({ ownNumber })}
      />
      <TextField
        name="customerNumber"
        label={t('call.customerNumber')}
        value={statements.customerNumber ?? ''}
        onChange={(customerNumber) => onChange({ customerNumber })}
      />
    </div>
  );
}

function WrongPassage({ statements, missing, onChange }: Omit<Props, 'requests'>) {
  const text = (name: 'wrongPassage' | 'correctWording', label: string) => (
    <TextArea
      name={name}
      label={label}
      rows={2}
      value={statements[name] ?? ''}
      problem={missing.includes(name) ? t('details.needed') : undefined}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <>
      {text('wrongPassage', t('details.wrong'))}
      {text('correctWording', t('details.correct'))}
    </>
  );
}

function Dispute({ statements, onChange }: Part) {
  return (
    <>
      <Tick
        name="needsForDispute"
        checked={statements.needsForDispute ?? false}
        onChange={(needsForDispute) => onChange({ needsForDispute })}
      >
        {t('details.dispute')}
      </Tick>
      {statements.needsForDispute && (
        <TextField
          name="dispute"
          label={t('details.disputeLine')}
          hint={t('call.topicHint')}
          value={statements.dispute ?? ''}
          onChange={(dispute) => onChange({ dispute })}
        />
      )}
    </>
  );
}

function NotTold({ statements, onChange }: Part) {
  return (
    <>
      <Tick
        name="wasNotTold"
        checked={statements.wasNotTold ?? false}
        onChange={(wasNotTold) => onChange({ wasNotTold })}
      >
        {t('details.wasNotTold')}
      </Tick>
      <p class="soft">{t('details.wasNotToldHint')}</p>
    </>
  );
}

function OnBehalf({ statements, onChange }: Part) {
  return (
    <details data-name="on-behalf">
      <summary>{t('details.behalf')}</summary>
      <div class="stack">
        <p class="soft">{t('details.behalfHint')}</p>
        <TextField
          name="onBehalfOf"
          label={t('details.behalfOf')}
          value={statements.onBehalfOf ?? ''}
          onChange={(onBehalfOf) => onChange({ onBehalfOf })}
        />
        <TextField
          name="knownAs"
          label={t('details.knownAs')}
          hint={t('details.knownAsHint')}
          value={statements.knownAs ?? ''}
          onChange={(knownAs) => onChange({ knownAs })}
        />
        <Tick name="asParent" checked={statements.asParent ?? false} onChange={(asParent) => onChange({ asParent })}>
          {t('details.parent')}
        </Tick>
      </div>
    </details>
  );
}
