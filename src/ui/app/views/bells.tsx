import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../platform/ask.ts';
import { askToNotify, mayNotify, stopNotifying } from '../../../platform/notify.ts';
import { saveCalendar } from '../../calendar-file.ts';
import type { Answer } from '../../../platform/messages.ts';
import { t } from '../../i18n.ts';
import { Said } from '../../parts/problem.tsx';
import { saidOf } from '../../trouble.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tick } from '../../parts/field.tsx';

/** What is due: told by the computer, and as days for the user's own calendar. */
export function BellsCard() {
  const [on, setOn] = useState(false);
  const [read, setRead] = useState<Answer<unknown>>();
  useEffect(() => void mayNotify().then(setOn), []);
  const change = async (wanted: boolean) => {
    const allowed = wanted ? await askToNotify().catch(() => false) : await stopNotifying().then(() => false);
    setOn(allowed);
    await askBackground({ type: 'bells-changed' });
  };
  const save = async () => {
    const listed = await askBackground({ type: 'list-cases', limit: 10_000 });
    setRead(listed);
    if (listed.ok) await saveCalendar(listed.value.cases, 'tapeback.ics');
  };
  return (
    <Card name="bells">
      <h2>{t('settings.reminders')}</h2>
      <Tick name="notify" checked={on} onChange={(wanted) => void change(wanted)}>
        {t('settings.bells')}
      </Tick>
      <p class="soft">{t('settings.bellsHint')}</p>
      <div class="row">
        <Button name="calendar" onClick={() => void save()}>
          {t('settings.calendar')}
        </Button>
        <output>{read?.ok === false ? t('problem.read') : ''}</output>
        <Said said={read && saidOf(read)} />
      </div>
      <p class="soft">{t('settings.calendarHint')}</p>
    </Card>
  );
}
