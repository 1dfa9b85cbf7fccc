import { useEffect, useState } from 'preact/hooks';
import type { Statements } from '../../../cases/shape.ts';
import { loadReasons } from '../../../letters/index.ts';
import { reasons, type Reason, type ReasonWords } from '../../../letters/shape.ts';
import { languageId, t } from '../../i18n.ts';
import { Tick } from '../../parts/field.tsx';

interface Props {
  ticked: readonly Reason[];
  onChange: (part: Pick<Statements, 'reasons'>) => void;
}

/** Reasons of the user's own, as the letter will give them; each stands there only if it is ticked. */
export function Reasons({ ticked, onChange }: Props) {
  const [words, setWords] = useState<ReasonWords>();
  const language = languageId();
  useEffect(() => void loadReasons(language).then(setWords), [language]);
  if (!words) return null;
  const set = (reason: Reason, on: boolean) =>
    onChange({ reasons: on ? [...ticked, reason] : ticked.filter((one) => one !== reason) });
  return (
    <details data-name="reasons" open={ticked.length > 0}>
      <summary>{t('details.reasons')}</summary>
      <div class="stack stack--tight" lang={language} dir="auto">
        {reasons.map((reason) => (
          <Tick
            key={reason}
            name={`reason-${reason}`}
            checked={ticked.includes(reason)}
            onChange={(on) => set(reason, on)}
          >
            {words[reason]}
          </Tick>
        ))}
      </div>
    </details>
  );
}
