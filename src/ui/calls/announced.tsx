import type { Call, Purpose } from '../../cases/shape.ts';
import { t } from '../i18n.ts';
import { TextField, Tick } from '../parts/field.tsx';

/** The reasons a voice on the phone gives; emergencies and "no reason" are none of them. */
const purposes = ['quality', 'training', 'evidence', 'complaints', 'ai', 'fraud', 'legal', 'debt'] as const;

interface Props {
  call: Pick<Call, 'announced' | 'heard' | 'notHeard'>;
  onChange: (part: Partial<Call>) => void;
}

/** What was said about recording: reasons, remembered words, or that nothing was said or remembered. */
export function Announced({ call, onChange }: Props) {
  const heard = call.heard ?? [];
  const tick = (purpose: Purpose, on: boolean) =>
    onChange({
      heard: on ? [...heard, purpose] : heard.filter((one) => one !== purpose),
      ...(on ? { notHeard: undefined } : {}),
    });
  const none = (which: 'nothing' | 'forgotten') => (
    <Tick
      name={`announced-${which}`}
      checked={call.notHeard === which}
      onChange={(on) => onChange(on ? { notHeard: which, heard: [] } : { notHeard: undefined })}
    >
      {t(`announced.${which}`)}
    </Tick>
  );
  return (
    <>
      <fieldset class="field choices choices--two">
        <legend>{t('announced.title')}</legend>
        {purposes.map((purpose) => (
          <Tick
            key={purpose}
            name={`heard-${purpose}`}
            checked={heard.includes(purpose)}
            onChange={(on) => tick(purpose, on)}
          >
            {t(`purpose.${purpose}`)}
          </Tick>
        ))}
        {none('nothing')}
        {none('forgotten')}
      </fieldset>
      <TextField
        name="announced"
        label={t('announced.words')}
        hint={t('announced.wordsHint')}
        value={call.announced ?? ''}
        onChange={(announced) => onChange({ announced })}
      />
    </>
  );
}
