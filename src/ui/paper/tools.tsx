import { useState } from 'preact/hooks';
import type { Paper } from '../../cases/paper.ts';
import { localDay } from '../../core/date.ts';
import { day, t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Said } from '../parts/problem.tsx';
import type { Trouble } from '../trouble.ts';
import { TextArea, TextField } from '../parts/field.tsx';
import { markSent } from '../popup/sent.ts';
import { registeredPost } from './registered.ts';

interface Props {
  paper: Paper;
  change: (part: Partial<Paper>) => void;
}

const linesOf = (text: string) => text.split('\n');

/** What is done with the letter beside the sheet; nothing of it is printed. */
export function Tools({ paper, change }: Props) {
  const name = registeredPost(paper.country);
  return (
    <div class="tools stack">
      <h1>{t('paper.title')}</h1>
      <TextArea
        name="to"
        label={t('paper.to')}
        hint={t('paper.toHint')}
        value={paper.to.join('\n')}
        onChange={(text) => change({ to: linesOf(text) })}
      />
      <TextArea
        name="from"
        label={t('paper.from')}
        hint={t('paper.fromHint')}
        rows={3}
        value={paper.from.join('\n')}
        onChange={(text) => change({ from: linesOf(text) })}
      />
      <p data-name="registered">{name ? t('paper.registered', { name }) : t('paper.registeredPlain')}</p>
      <div class="row">
        <Button kind="primary" name="print" onClick={() => window.print()}>
          {t('paper.print')}
        </Button>
        <span class="soft">{t('paper.scale')}</span>
      </div>
      {paper.kept && <Posted id={paper.id} />}
    </div>
  );
}

/** The day the user posted it, into the case: from then on it counts as sent by post. */
function Posted({ id }: { id: string }) {
  const today = localDay(new Date());
  const [on, setOn] = useState(today);
  const [said, setSaid] = useState<Trouble & { done: boolean }>();
  const note = async () => {
    const why = await markSent(id, 'letter', on);
    setSaid(why ? { ...why, done: false } : { text: t('paper.noted', { day: day(on) }), done: true });
  };
  return (
    <div class="stack stack--tight">
      <TextField name="posted-on" type="date" label={t('paper.postedOn')} value={on} max={today} onChange={setOn} />
      <div class="row">
        <Button
          name="posted"
          disabled={said?.done === true || !/^\d{4}-\d\d-\d\d$/.test(on) || on > today}
          onClick={() => void note()}
        >
          {t('done.posted')}
        </Button>
        <output data-name="posted-noted">{said?.text}</output>
        <Said said={said?.said} />
      </div>
      <p class="soft">{t('paper.clock')}</p>
    </div>
  );
}
