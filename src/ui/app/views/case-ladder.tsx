import { useState } from 'preact/hooks';
import type { Case, NotedStep } from '../../../cases/events.ts';
import { dayOf, isOpen } from '../../../cases/history.ts';
import { dueFirst, dueStep } from '../../../cases/ladder/due.ts';
import { ladderOf } from '../../../cases/ladder/ladder.ts';
import type { Step } from '../../../cases/ladder/shape.ts';
import { isIsoDate, localDay } from '../../../core/date.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { TextField } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import type { OneCase } from '../cases-state.ts';
import { Doors } from './case-doors.tsx';
import { clockOf, hintOf } from './ladder-words.ts';
import { followUpHash } from './next-act.tsx';
import { WriteTrouble } from './write-trouble.tsx';

interface Props {
  one: Case;
  add: OneCase['add'];
}

/** Every way up with its clock, what is due first and open, the others one press away; nothing before the letter was sent. */
export function Ladder({ one, add }: Props) {
  const today = localDay(new Date());
  const steps = ladderOf(one, today);
  const due = dueStep(one, steps, today);
  if (steps.length === 0) return null;
  return (
    <Card name="ladder">
      <h2>{t('ladder.title')}</h2>
      <p class="soft">{t('ladder.hint')}</p>
      <div class="timeline">
        <List
          items={dueFirst(steps, due).map((step) => ({
            key: step.id,
            content: <OneStep step={step} isDue={step.id === due} one={one} add={add} />,
          }))}
        />
      </div>
      <Doors one={one} />
    </Card>
  );
}

/** Its name, state and days stand in the fold's own line, so that none is out of sight. */
function OneStep({ step, isDue, one, add }: Props & { step: Step; isDue: boolean }) {
  const { id, state, letter } = step;
  const [request, ...also] = letter ?? [];
  return (
    <details class="step" data-name={`step-${id}`} data-state={state} open={isDue}>
      <summary>
        <h3>
          {t(`step.${id}`)} <span class="step-state">{t(`ladder.${state}`)}</span>
        </h3>
        <span class="step__clock" data-name="clock">
          {clockOf(step).join(' ')}
        </span>
      </summary>
      <div class="stack stack--tight">
        <p class="soft">{hintOf(id, one.jurisdiction).join(' ')}</p>
        {request && state === 'open' && isOpen(one) && (
          <p>
            <a href={followUpHash(one.id, request, also)} data-name={`write-${id}`}>
              {t('ladder.letter')}
            </a>
          </p>
        )}
        <Notes step={step} one={one} add={add} />
      </div>
    </details>
  );
}

/** What the user notes of a step that is taken outside Tapeback. */
function Notes({ step: { id, state }, one, add }: Props & { step: Step }) {
  if (!isOpen(one) || state === 'not-yet') return null;
  if (id === 'mediation' && state === 'used') return <NoteStep one={one} add={add} step="mediation-ended" />;
  if (state === 'used' || (id !== 'mediation' && id !== 'court' && id !== 'appeal')) return null;
  return <NoteStep one={one} add={add} step={id} />;
}

type NoteStepProps = Props & { step: NotedStep };

function NoteStep({ one, add, step }: NoteStepProps) {
  const today = localDay(new Date());
  const [day, setDay] = useState(today);
  const [failed, setFailed] = useState(false);
  const since = dayOf(one, 'sent');
  const isPossible = isIsoDate(day) && day <= today && (!since || day >= since);
  return (
    <details data-name={`note-${step}`}>
      <summary>{t(step === 'mediation-ended' ? 'ladder.ended' : 'ladder.note')}</summary>
      <div class="stack">
        <TextField name={`${step}-day`} type="date" label={t('ladder.day')} value={day} max={today} onChange={setDay} />
        {failed && <WriteTrouble typed={day} />}
        <div>
          <Button
            name={`save-${step}`}
            disabled={!isPossible}
            onClick={() => void add({ type: 'stepped', step, day }).then((ok) => setFailed(!ok))}
          >
            {t('ladder.save')}
          </Button>
        </div>
      </div>
    </details>
  );
}
