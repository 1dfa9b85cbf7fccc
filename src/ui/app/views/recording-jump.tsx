import type { CaseEvent } from '../../../cases/events.ts';
import { clockOf } from '../../../cases/recording.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';

/** What was seen in a recording. */
export type Examined = Extract<CaseEvent, { type: 'examined' }>;

/** Plays a recording from a moment on. */
export function Jump({ second, onJump }: { second: number; onJump: (second: number) => void }) {
  return (
    <Button kind="quiet" name="jump" onClick={() => onJump(second)}>
      {t('recording.jump', { time: clockOf(second) })}
    </Button>
  );
}
