import { useState } from 'preact/hooks';
import { addDays, isIsoDate, localDay } from '../../../core/date.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import type { OneCase } from '../cases-state.ts';
import { WriteTrouble } from './write-trouble.tsx';

const WEEK = 7;

/** Puts the bell off, for a week or until a day. */
export function Snooze({ add }: { add: OneCase['add'] }) {
  const today = localDay(new Date());
  const [until, setUntil] = useState(addDays(today, WEEK));
  const [failed, setFailed] = useState(false);
  const snooze = (day: string) => void add({ type: 'snoozed', until: day }).then((ok) => setFailed(!ok));
  return (
    <details data-name="snooze">
      <summary>{t('snooze.title')}</summary>
      <div class="stack">
        <div>
          <Button name="snooze-week" onClick={() => snooze(addDays(today, WEEK))}>
            {t('snooze.week')}
          </Button>
        </div>
        <TextField name="snooze-until" type="date" label={t('snooze.until')} value={until} onChange={setUntil} />
        <div>
          <Button name="snooze-day" disabled={!isIsoDate(until) || until <= today} onClick={() => snooze(until)}>
            {t('snooze.set')}
          </Button>
        </div>
        {failed && <WriteTrouble typed={until} />}
      </div>
    </details>
  );
}
