import { jurisdictions } from '../../../jurisdictions/index.ts';
import { asksCopyFirst, needsCopyFirst } from '../../../cases/requests.ts';
import type { RequestType, Statements } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { TextArea, TextField, Tick } from '../../parts/field.tsx';
import { StopFor } from './purposes.tsx';

/** The law asks for a situation of one's own; a word or two is none. */
export const SITUATION_LENGTH = 20;

interface Props {
  requests: readonly RequestType[];
  statements: Statements;
  /** Fields that lack what the letter needs, once the user tried to go on. */
  missing: readonly (keyof Statements)[];
  onChange: (part: Partial<Statements>) => void;
}

const endsUse: readonly RequestType[] = ['objection-recording', 'withdrawal-recording', 'erasure-recording'];
const mayNeedProof: readonly RequestType[] = ['access-recording', 'preservation-recording', 'objection-recording'];

/** Statements the requests need that are not there yet. */
export function missingStatements(needs: readonly (keyof Statements)[], statements: Statements): (keyof Statements)[] {
  return needs.filter((name) => {
    const value = String(statements[name] ?? '').trim();
    return name === 'situation' ? value.length < SITUATION_LENGTH : value === '';
  });
}

/** Sentences without which there is no letter. */
export function NeededStatements({ requests, statements, missing, onChange }: Props) {
  const has = (request: RequestType) => requests.includes(request);
  return (
    <>
      {has('objection-recording') && (
        <TextArea
          name="situation"
          label={t('details.situation')}
          hint={t('details.situationHint')}
          rows={2}
          value={statements.situation ?? ''}
          problem={missing.includes('situation') ? t('details.situationShort', { count: SITUATION_LENGTH }) : undefined}
          onChange={(situation) => onChange({ situation })}
        />
      )}
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
