import { useState } from 'preact/hooks';
import type { Case, CaseEvent } from '../../../cases/events.ts';
import { clockOf, secondsOf } from '../../../cases/recording.ts';
import { openNewRequest } from '../../../platform/browser.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { beginCorrecting } from '../begin-letter.ts';
import type { OneCase } from '../cases-state.ts';
import { Jump, type Examined } from './recording-jump.tsx';

type Mark = Extract<CaseEvent, { type: 'marked' }>;

/** The user's marks on a recording, in order of time. */
export const marksOf = (one: Case, sha256: string): Mark[] =>
  one.events
    .filter((event): event is Mark => event.type === 'marked' && event.sha256 === sha256)
    .toSorted((a, b) => a.second - b.second);

interface Props {
  one: Case;
  kept: OneCase;
  seen: Examined;
  marks: readonly Mark[];
  onJump: ((second: number) => void) | undefined;
}

/** Marks, each with its time and what the user says about it, and a way to add one. */
export function Marks({ one, kept, seen, marks, onJump }: Props) {
  const correct = async (mark: Mark) => {
    await beginCorrecting(one, mark);
    await openNewRequest();
  };
  return (
    <section class="stack stack--tight" aria-label={t('mark.title')}>
      <h3>{t('mark.title')}</h3>
      {marks.length > 0 && (
        <List
          name="marks"
          items={marks.map((mark) => ({
            key: mark.id,
            content: (
              <span class="row">
                <span class="break">
                  {clockOf(mark.second)} {mark.text}
                </span>
                {onJump && <Jump second={mark.second} onJump={onJump} />}
                {one.call && (
                  <Button kind="quiet" name="correct-mark" onClick={() => void correct(mark)}>
                    {t('mark.correct')}
                  </Button>
                )}
                <Button kind="quiet" name="remove-mark" onClick={() => void kept.undo(mark)}>
                  {t('mark.remove')}
                </Button>
              </span>
            ),
          }))}
        />
      )}
      <AddMark kept={kept} seen={seen} />
    </section>
  );
}

function AddMark({ kept, seen }: Pick<Props, 'kept' | 'seen'>) {
  const [time, setTime] = useState('');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const second = secondsOf(time);
  const wrong = {
    time: second === undefined || second > seen.seconds ? t('mark.wrongTime') : undefined,
    text: text.trim() ? undefined : t('mark.noText'),
  };
  const add = async () => {
    setAsked(true);
    if (second === undefined || wrong.time || wrong.text) return;
    if (!(await kept.add({ type: 'marked', sha256: seen.sha256, second, text: text.trim().slice(0, 500) }))) return;
    setTime('');
    setText('');
    setAsked(false);
  };
  return (
    <div class="stack stack--tight">
      <div class="field-row">
        <TextField
          name="mark-time"
          label={t('mark.time')}
          value={time}
          onChange={setTime}
          problem={asked ? wrong.time : undefined}
        />
        <TextField
          name="mark-text"
          label={t('mark.text')}
          value={text}
          onChange={setText}
          problem={asked ? wrong.text : undefined}
        />
      </div>
      <div>
        <Button name="add-mark" onClick={() => void add()}>
          {t('mark.add')}
        </Button>
      </div>
    </div>
  );
}
