import { useEffect, useState } from 'preact/hooks';
import { oldSince } from '../../../backup/reminder.ts';
import type { CaseSummary } from '../../../cases/summary.ts';
import { localDay } from '../../../core/date.ts';
import { askBackground } from '../../../platform/ask.ts';
import type { Answer } from '../../../platform/messages.ts';
import { day, t } from '../../i18n.ts';
import { Said } from '../../parts/problem.tsx';
import { saidOf } from '../../trouble.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Tick } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';

async function listOld(): Promise<CaseSummary[]> {
  const answer = await askBackground({ type: 'list-old', before: oldSince(localDay(new Date())) });
  return answer.ok ? answer.value : [];
}

/** Requests that were closed two years ago or more, offered for deletion; none goes that was not ticked. */
export function OldCases() {
  const [old, setOld] = useState<CaseSummary[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Answer<null>>();
  useEffect(() => void listOld().then(setOld), []);
  if (old.length === 0) return null;
  const tick = (id: string, on: boolean) =>
    setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((one) => one !== id)));
  const remove = async () => {
    setAsking(false);
    const answers: Answer<null>[] = [];
    for (const id of ticked) answers.push(await askBackground({ type: 'delete-case', id }));
    setFailed(answers.find(({ ok }) => !ok));
    setTicked(new Set());
    setOld(await listOld());
  };
  return (
    <Card name="old-cases">
      <h2>{t('old.title')}</h2>
      <p class="soft">{t('old.why')}</p>
      <List
        items={old.map(({ id, name, changed }) => ({
          key: id,
          content: (
            <Tick name="old-case" checked={ticked.has(id)} onChange={(on) => tick(id, on)}>
              <span class="break">{t('old.line', { name, day: day(localDay(new Date(changed))) })}</span>
            </Tick>
          ),
        }))}
      />
      <div>
        <Button kind="danger" name="delete-old" disabled={ticked.size === 0} onClick={() => setAsking(true)}>
          {t('old.delete', { count: ticked.size })}
        </Button>
      </div>
      <output>{failed ? t('problem.storage') : ''}</output>
      <Said said={failed && saidOf(failed)} />
      {asking && (
        <Dialog
          title={t('old.delete', { count: ticked.size })}
          confirm={t('case.delete')}
          cancel={t('cancel')}
          danger
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        >
          <p>{t('case.deleteText')}</p>
        </Dialog>
      )}
    </Card>
  );
}
