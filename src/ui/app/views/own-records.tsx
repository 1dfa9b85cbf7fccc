import { useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import { knowledgeItem, knowledgeKind, type OwnKnowledge, type OwnRecord } from '../../../platform/own-knowledge.ts';
import { recordOf, withoutChoice, withoutCorrection, withoutRecord } from '../../knowledge.ts';
import { day, list, t } from '../../i18n.ts';
import { Said } from '../../parts/problem.tsx';
import { saidOf } from '../../trouble.ts';
import { useItem } from '../../use-item.ts';
import { Button } from '../../parts/button.tsx';
import { BothTexts } from '../../parts/both-texts.tsx';
import { Card } from '../../parts/card.tsx';
import { CorrectionCard } from '../../parts/correction-card.tsx';
import { TextField } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { isEmail } from '../../parts/profile-form.tsx';

/** What the user said about companies: addresses they confirmed, companies they chose, addresses they marked. */
export function OwnRecords() {
  const { value, change, saved: stored } = useItem(knowledgeItem(false));
  if (!value) return null;
  const known = value.now;
  const learn = (changed: OwnKnowledge) => void change(changed);
  const { records, choices, corrections } = known;
  return (
    <Card name="own-records">
      <h2>{t('own.title')}</h2>
      <BothTexts of={knowledgeKind.key} />
      {records.length + choices.length + corrections.length === 0 && <p class="soft">{t('own.none')}</p>}
      <List
        items={records.map((record) => ({
          key: record.id,
          content: <Row record={record} known={known} learn={learn} />,
        }))}
      />
      <List
        items={choices.map(({ host, name }) => ({
          key: host,
          content: (
            <p class="row break">
              {t('own.choice', { host, name })}
              <Button kind="quiet" name="forget-choice" onClick={() => learn(withoutChoice(known, host))}>
                {t('card.forget')}
              </Button>
            </p>
          ),
        }))}
      />
      {corrections.map((one) => (
        <CorrectionCard key={one.id} correction={one} onUndo={() => learn(withoutCorrection(known, one))} />
      ))}
      <output>{stored?.ok === false ? t('problem.storage') : ''}</output>
      <Said said={stored && saidOf(stored)} />
    </Card>
  );
}

interface RowProps {
  record: OwnRecord;
  known: OwnKnowledge;
  learn: (known: OwnKnowledge) => void;
}

function Row({ record, known, learn }: RowProps) {
  const [changing, setChanging] = useState(false);
  const { id, name, email, post, url, hosts } = record;
  if (changing) return <Change {...{ record, known, learn }} onDone={() => setChanging(false)} />;
  const on = { day: day(record.day) };
  const confirmed = url ? t('card.fromPageAt', { ...on, url }) : t('card.byYou', on);
  const where = record.fromBackup ? t('card.fromBackup') : confirmed;
  return (
    <div class="stack" data-name="own-record">
      <p class="break">
        <strong>{name}</strong> · {list(hosts)}
        <br />
        {email ?? post?.join(', ')}
        <br />
        <span class="soft">{where}</span>
      </p>
      <div class="row">
        <Button name="change-record" onClick={() => setChanging(true)}>
          {t('own.change')}
        </Button>
        <Button kind="quiet" name="forget-record" onClick={() => learn(withoutRecord(known, id))}>
          {t('card.forgetAddress')}
        </Button>
      </div>
    </div>
  );
}

/** A record as the user changes it: an address of their own is no longer what the page said. */
function Change({ record, known, learn, onDone }: RowProps & { onDone: () => void }) {
  const [typed, type] = useState<{ name?: string; email?: string }>({});
  const { name = record.name, email = record.email ?? '' } = typed;
  const wrong = email.trim() === '' ? record.post === undefined : !isEmail(email.trim());
  const save = () => {
    const { id, hosts, companyId, post } = record;
    const typed = recordOf({ name, host: '', email: email.trim(), ...(post ? { post } : {}) }, localDay(new Date()));
    const own = { ...typed, id, hosts, ...(companyId ? { companyId } : {}) };
    const changed = { ...(email.trim() === (record.email ?? '') ? record : own), name: name.trim() };
    learn({ ...known, records: known.records.map((one) => (one.id === record.id ? changed : one)) });
    onDone();
  };
  return (
    <div class="stack">
      <TextField
        name="record-name"
        label={t('page.companyName')}
        value={name}
        onChange={(text) => type({ ...typed, name: text })}
      />
      <TextField
        name="record-email"
        type="email"
        label={t('trouble.betterAddress')}
        value={email}
        onChange={(text) => type({ ...typed, email: text })}
      />
      <div class="row">
        <Button kind="primary" name="save-record" disabled={wrong || name.trim() === ''} onClick={save}>
          {t('you.save')}
        </Button>
        <Button kind="quiet" name="cancel-change" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
