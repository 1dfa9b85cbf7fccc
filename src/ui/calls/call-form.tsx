import type { CallProblem } from '../../cases/call.ts';
import type { Call } from '../../cases/shape.ts';
import { addDays } from '../../core/date.ts';
import { t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Select, TextField, Tick } from '../parts/field.tsx';
import { Announced } from './announced.tsx';
import { CompanyNumber } from './company-number.tsx';
import { Direction } from './direction.tsx';
import { ownZone } from './own.ts';

export interface CallFormProps {
  call: Call;
  today: string;
  /** What may be phone numbers on the page the call is about. */
  phones: readonly string[];
  country: string;
  problems: CallProblem[];
  /** The company's number is asked for elsewhere. */
  withoutNumber?: boolean;
  onChange: (part: Partial<Call>) => void;
}

/** A call as a small form: what is needed to find it first, what helps behind a fold. */
export function CallForm(props: CallFormProps) {
  const { call, problems, onChange } = props;
  const problem = (field: CallProblem['field']) => {
    const found = problems.find((one) => one.field === field);
    return found && t(`call.problem.${found.why}`);
  };
  return (
    <div class="stack">
      <p class="soft">{t('call.why')}</p>
      <When {...props} problem={problem} />
      <Direction value={call.direction} onChange={onChange} />
      {!props.withoutNumber && (
        <CompanyNumber {...props} value={call.companyNumber ?? ''} problem={problem('companyNumber')} />
      )}
      <OwnNumber call={call} onChange={onChange} />
      <Facts call={call} onChange={onChange} />
    </div>
  );
}

/** All that a call may be found by besides its day, its time and a number. */
export function CallFacts({ call, onChange }: Part) {
  return (
    <div class="stack">
      <Direction value={call.direction} onChange={onChange} />
      <TextField
        name="to"
        type="time"
        label={t('call.until')}
        value={call.to}
        onChange={(to) => onChange({ to: to || call.from })}
      />
      <Tick name="withheld" checked={call.withheld ?? false} onChange={(withheld) => onChange({ withheld })}>
        {t('call.withheld')}
      </Tick>
      <Facts call={call} onChange={onChange} />
    </div>
  );
}

function Facts({ call, onChange }: Part) {
  return (
    <>
      <div class="field-row">
        <Fact name="customerNumber" call={call} onChange={onChange} />
        <Fact name="caseNumber" call={call} onChange={onChange} />
      </div>
      <details data-name="announced">
        <summary>{t('announced.open')}</summary>
        <div class="stack">
          <Announced call={call} onChange={onChange} />
        </div>
      </details>
      <details data-name="more-facts">
        <summary>{t('call.more')}</summary>
        <MoreFacts call={call} onChange={onChange} />
      </details>
    </>
  );
}

type Part = Pick<CallFormProps, 'call' | 'onChange'>;

function When({
  call,
  today,
  problem,
  onChange,
}: CallFormProps & { problem: (field: CallProblem['field']) => string | undefined }) {
  const field = (name: 'date' | 'from' | 'to') => (
    <TextField
      name={name}
      type={name === 'date' ? 'date' : 'time'}
      label={t(`call.${name}`)}
      value={call[name]}
      problem={problem(name)}
      {...(name === 'date' ? { max: today } : {})}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const on = (name: 'today' | 'yesterday', date: string) => (
    <Button kind="chip" name={name} pressed={call.date === date} onClick={() => onChange({ date })}>
      {t(`call.${name}`)}
    </Button>
  );
  return (
    <>
      {field('date')}
      <div class="row">
        {on('today', today)}
        {on('yesterday', addDays(today, -1))}
      </div>
      <div class="field-row">
        {field('from')}
        {field('to')}
      </div>
    </>
  );
}

function OwnNumber({ call, onChange }: Part) {
  return (
    <>
      {!call.withheld && <Fact name="ownNumber" type="tel" call={call} onChange={onChange} />}
      <Tick name="withheld" checked={call.withheld ?? false} onChange={(withheld) => onChange({ withheld })}>
        {t('call.withheld')}
      </Tick>
    </>
  );
}

function Fact({
  name,
  type = 'text',
  hint,
  call,
  onChange,
}: Part & {
  name: 'ownNumber' | 'customerNumber' | 'caseNumber' | 'agent' | 'topic';
  type?: 'text' | 'tel';
  hint?: string;
}) {
  return (
    <TextField
      name={name}
      type={type}
      label={t(`call.${name}`)}
      hint={hint}
      value={call[name] ?? ''}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
}

/** Minutes as typed; undefined when it is no number of them. */
function minutesOf(text: string): number | undefined {
  const minutes = Number.parseInt(text, 10);
  return minutes > 0 && minutes < 1000 ? minutes : undefined;
}

function MoreFacts({ call, onChange }: Part) {
  return (
    <div class="stack">
      <Fact name="agent" call={call} onChange={onChange} />
      <TextField
        name="minutes"
        label={t('call.minutes')}
        value={call.minutes?.toString() ?? ''}
        onChange={(text) => onChange({ minutes: minutesOf(text) })}
      />
      <Fact name="topic" hint={t('call.topicHint')} call={call} onChange={onChange} />
      <ZoneField zone={call.zone} onChange={(zone) => onChange({ zone })} />
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
