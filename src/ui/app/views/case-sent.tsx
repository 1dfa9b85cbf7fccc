import { useState } from 'preact/hooks';
import { channels } from '../../../channels/index.ts';
import { isIsoDate, localDay } from '../../../core/date.ts';
import type { Case, CaseNews } from '../../../cases/events.ts';
import { channelOf } from '../../../cases/history.ts';
import { label, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Select, TextField } from '../../parts/field.tsx';
import type { OneCase } from '../cases-state.ts';
import { WriteTrouble } from './write-trouble.tsx';

interface Props {
  one: Case;
  add: OneCase['add'];
  main: boolean;
}

/** The letter went out: on which day, and as far as the user wants how, where to, and with what proof. */
export function SaySent({ one, add, main }: Props) {
  const today = localDay(new Date());
  const [day, setDay] = useState(today);
  const [channel, setChannel] = useState(channelOf(one) ?? '');
  const [to, setTo] = useState('');
  const [proof, setProof] = useState('');
  const [failed, setFailed] = useState(false);
  const news: CaseNews = {
    type: 'sent',
    day,
    ...(channel ? { channel } : {}),
    ...(to.trim() ? { to: to.trim() } : {}),
    ...(proof.trim() ? { proof: proof.trim() } : {}),
  };
  return (
    <div class="stack" data-name="say-sent">
      <TextField name="sent-on" type="date" label={t('case.sentOn')} value={day} max={today} onChange={setDay} />
      <details data-name="sent-more">
        <summary>{t('act.more')}</summary>
        <div class="stack">
          <Select name="sent-channel" label={t('act.how')} value={channel} onChange={setChannel} options={ways()} />
          <TextField name="sent-to" label={t('act.to')} value={to} onChange={setTo} />
          <TextField name="sent-proof" label={t('follow.proof')} value={proof} onChange={setProof} />
        </div>
      </details>
      {failed && <WriteTrouble typed={[day, to, proof].filter(Boolean).join('\n')} />}
      <div>
        <Button
          kind={main ? 'primary' : 'plain'}
          name="sent"
          disabled={!isIsoDate(day) || day > today}
          onClick={() => void add(news).then((ok) => setFailed(!ok))}
        >
          {t('done.sent')}
        </Button>
      </div>
    </div>
  );
}

const ways = () =>
  [...channels.values()].map(({ id, english }) => ({ value: id, label: label(`channels/${id}`, english) }));
