import { objectionBefore } from '../../../cases/call.ts';
import type { CallCompany } from '../../../cases/saved-call.ts';
import type { Call } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { TextField, Tick } from '../../parts/field.tsx';
import { useObjection } from '../objection.ts';

interface Props {
  company: CallCompany;
  call: Pick<Call, 'date' | 'objectedOn'>;
  onChange: (part: Pick<Call, 'objectedOn'>) => void;
}

/** The user's own tick that a call was recorded although they objected, and the day of that objection, the last known one at first. */
export function RecordedAnyway({ company, call, onChange }: Props) {
  const known = useObjection(company)?.day;
  const likely = known && known <= call.date ? known : call.date;
  const { objectedOn } = call;
  return (
    <>
      <Tick
        name="recorded-anyway"
        checked={objectedOn !== undefined}
        onChange={(on) => onChange({ objectedOn: on ? likely : undefined })}
      >
        {t('objected.tick')}
        <span class="soft">{t('objected.tickHint')}</span>
      </Tick>
      {objectedOn !== undefined && (
        <TextField
          name="objected-on"
          type="date"
          label={t('objected.day')}
          hint={t('objected.dayHint')}
          value={objectedOn}
          max={call.date}
          problem={objectionBefore(call) ? undefined : t('objected.dayWrong')}
          onChange={(day) => onChange({ objectedOn: day })}
        />
      )}
    </>
  );
}
