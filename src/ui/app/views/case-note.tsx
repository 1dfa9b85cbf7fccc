import { useState } from 'preact/hooks';
import { isIsoDate, localDay, type IsoDate } from '../../../core/date.ts';
import { newsFrom, notable, type NotableType, type NoteFacts } from '../../../cases/note.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Select, TextField } from '../../parts/field.tsx';
import type { OneCase } from '../cases-state.ts';
import { FactFields } from './fact-fields.tsx';
import { WriteTrouble } from './write-trouble.tsx';

const options = () =>
  (Object.keys(notable) as NotableType[]).map((type) => ({ value: type, label: t(`event.${type}`) }));

/** The user notes anything that happened, with its day and what is known of it. */
export function NoteEvent({ add }: { add: OneCase['add'] }) {
  const today = localDay(new Date());
  const [type, setType] = useState<NotableType>('received');
  const [day, setDay] = useState<IsoDate>(today);
  const [facts, setFacts] = useState<NoteFacts>({});
  const [failed, setFailed] = useState(false);
  const news = isIsoDate(day) && day <= today ? newsFrom(type, day, facts) : undefined;
  const note = async () => {
    if (!news) return;
    const ok = await add(news);
    setFailed(!ok);
    if (ok) setFacts({});
  };
  return (
    <details class="card" data-name="note-event">
      <summary>{t('add.title')}</summary>
      <div class="stack">
        <Select
          name="note-type"
          label={t('add.what')}
          value={type}
          options={options()}
          onChange={(value) => setType(value as NotableType)}
        />
        {type !== 'noted' && (
          <TextField
            name="note-day"
            type="date"
            label={t('add.day')}
            value={day}
            max={today}
            problem={isIsoDate(day) && day <= today ? undefined : t('add.dayWrong')}
            onChange={setDay}
          />
        )}
        <FactFields type={type} facts={facts} onChange={setFacts} />
        {failed && <WriteTrouble typed={[t(`event.${type}`), day, ...Object.values(facts)].join('\n')} />}
        <div>
          <Button name="note" disabled={!news} onClick={() => void note()}>
            {t('add.add')}
          </Button>
        </div>
      </div>
    </details>
  );
}
