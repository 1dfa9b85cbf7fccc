import type { Call } from '../../cases/shape.ts';
import { t } from '../i18n.ts';
import { Radios } from '../parts/field.tsx';

interface Props {
  value: Call['direction'];
  onChange: (part: Pick<Call, 'direction'>) => void;
}

/** Who called whom. */
export function Direction({ value, onChange }: Props) {
  return (
    <Radios
      name="direction"
      label={t('call.direction')}
      value={value}
      onChange={(chosen) => onChange({ direction: chosen === 'incoming' ? 'incoming' : 'outgoing' })}
      options={[
        { value: 'outgoing', label: t('call.outgoing') },
        { value: 'incoming', label: t('call.incoming') },
      ]}
    />
  );
}
