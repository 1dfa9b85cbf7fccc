import { useState } from 'preact/hooks';
import type { SavedCall } from '../../../cases/saved-call.ts';
import type { Call } from '../../../cases/shape.ts';
import type { DraftCall } from '../../../platform/drafts.ts';
import { CompanyNumber } from '../../calls/company-number.tsx';
import { callLine } from '../../calls/call-line.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import type { Fault } from '../faults.ts';
import type { PhoneCheck } from '../phone-check.ts';

interface Props {
  call: DraftCall;
  today: string;
  phones: readonly string[];
  country: string;
  noted: readonly SavedCall[];
  check: PhoneCheck | undefined;
  faults: readonly Fault[];
  onChange: (part: Partial<Call>) => void;
  onPick: (call: DraftCall) => void;
}

/** The three things by which a company finds a call: its day, about what time, and one number. */
export function CallFields({ call: one, today, noted, faults, onChange, onPick, ...rest }: Props) {
  const { call } = one;
  const problem = (field: string) => faults.find((fault) => fault.field === field)?.text;
  return (
    <>
      {noted.length > 0 && <Noted noted={noted} chosen={one.id} onPick={onPick} />}
      <div class="call-fields">
        <TextField
          name="date"
          type="date"
          label={t('call.day')}
          value={call.date}
          max={today}
          problem={problem('date')}
          onChange={(date) => onChange({ date })}
        />
        <TextField
          name="from"
          type="time"
          label={t('call.about')}
          value={call.from}
          problem={problem('from')}
          onChange={(from) => onChange(call.to === '' || call.to === call.from ? { from, to: from } : { from })}
        />
        <OneNumber call={call} problem={problem} onChange={onChange} {...rest} />
      </div>
    </>
  );
}

type NumberProps = Pick<Props, 'phones' | 'country' | 'check' | 'onChange'> & {
  call: Call;
  problem: (field: string) => string | undefined;
};

/** The number that was dialled, or the one the user called from: one of the two is enough. */
function OneNumber({ call, phones, country, check, problem, onChange }: NumberProps) {
  const [mine, setMine] = useState(!call.companyNumber && Boolean(call.ownNumber));
  const [left, setLeft] = useState(false);
  const name = mine ? 'ownNumber' : 'companyNumber';
  const value = call[name] ?? '';
  const isWrong = left && value.trim() !== '' && check !== undefined && !check.isPhone(value);
  const shown = isWrong ? t('call.notPhone') : (problem(name) ?? (mine ? problem('companyNumber') : undefined));
  return (
    <div class="stack stack--tight call-fields__number" onFocusOut={() => setLeft(true)}>
      {mine ? (
        <TextField
          name="ownNumber"
          type="tel"
          label={t('call.myNumber')}
          value={value}
          problem={shown}
          onChange={(ownNumber) => onChange({ ownNumber })}
        />
      ) : (
        <CompanyNumber
          value={value}
          label={t('call.theirNumber')}
          phones={phones}
          country={country}
          problem={shown}
          onChange={onChange}
        />
      )}
      <Button
        kind="quiet"
        name="switch-number"
        onClick={() => {
          setLeft(false);
          setMine(!mine);
        }}
      >
        {t(mine ? 'call.useTheirs' : 'call.useMine')}
      </Button>
    </div>
  );
}

/** Calls with this company that were noted before: one press takes one. */
function Noted({ noted, chosen, onPick }: Pick<Props, 'noted' | 'onPick'> & { chosen: string }) {
  return (
    <div class="row" data-name="noted-calls">
      {noted.slice(0, 3).map(({ id, call }) => (
        <Button key={id} kind="chip" name="pick-call" pressed={id === chosen} onClick={() => onPick({ id, call })}>
          {callLine(call)}
        </Button>
      ))}
    </div>
  );
}
