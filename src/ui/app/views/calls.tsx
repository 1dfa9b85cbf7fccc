import { useState } from 'preact/hooks';
import { objectionBefore } from '../../../cases/call.ts';
import { newestFirst, type SavedCall } from '../../../cases/saved-call.ts';
import type { Call } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import { CallForm } from '../../calls/call-form.tsx';
import { callLine } from '../../calls/call-line.ts';
import { useCalls, type Calls } from '../../calls/calls-state.ts';
import { MayRecord } from '../../calls/may-record.tsx';
import type { Answer } from '../../../platform/messages.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextArea } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { cardHash } from './objection-card.tsx';
import { RecordedAnyway } from './recorded-anyway.tsx';
import { KeptWords, LetGo } from './tape-parts.tsx';
import { TapeClock } from './tape-clock.tsx';
import { Problem } from '../../parts/problem.tsx';

/** Every call that was noted, the newest first. */
export function CallOverview({ country }: { country: string }) {
  const calls = useCalls();
  const { listed } = calls;
  if (!listed) return <p aria-busy="true">{t('app.loading')}</p>;
  return (
    <>
      <h1>{t('calls.title')}</h1>
      <div class="row">
        <a class="button" href="#log-call">
          {t('log.ended')}
        </a>
        <a class="button" href="#on-the-phone">
          {t('phone.now')}
        </a>
        <a href={cardHash()}>{t('objected.card')}</a>
        <a href="#own-recording">{t('ownRecording.open')}</a>
      </div>
      <MayRecord country={country} />
      {listed.ok ? (
        <Noted calls={calls} noted={newestFirst(listed.value.calls)} country={country} />
      ) : (
        <Problem name="storage-problem" text={t('problem.read')} said={listed.detail} />
      )}
      {listed.ok &&
        listed.value.unreadable.map(({ id, why }) => (
          <Notice key={id} kind="warn" name="unreadable-call">
            <p>{t(`case.${why}`, { id })}</p>
          </Notice>
        ))}
    </>
  );
}

function Noted({ calls, noted, country }: { calls: Calls; noted: SavedCall[]; country: string }) {
  if (noted.length === 0) return <p>{t('calls.none')}</p>;
  return (
    <List
      name="calls"
      items={noted.map((one) => ({ key: one.id, content: <CallCard one={one} calls={calls} country={country} /> }))}
    />
  );
}

function CallCard({ one, calls, country }: { one: SavedCall; calls: Calls; country: string }) {
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const [changed, setChanged] = useState<Answer<null>>();
  const objected = objectionBefore(one.call);
  return (
    <Card name="call">
      <h2 class="break">{one.company.name}</h2>
      <p class="soft">{callLine(one.call)}</p>
      {objected && <p>{t('objected.noted', { day: day(objected) })}</p>}
      <TapeClock date={one.call.date} said={one.kept?.words} />
      {one.kept && <KeptWords kept={one.kept} />}
      <LetGo one={one} save={(call) => void calls.save(call).then(setChanged)} />
      {one.notes && !open && <p class="break letter-text">{one.notes}</p>}
      {changed?.ok === false && <Problem text={t('problem.storage')} said={changed.detail} />}
      {open && <Edit one={one} country={country} onChange={(call) => void calls.save(call).then(setChanged)} />}
      <div class="row">
        <Button name="change-call" onClick={() => setOpen(!open)}>
          {t(open ? 'calls.fold' : 'calls.change')}
        </Button>
        <Button kind="danger" name="delete-call" onClick={() => setAsking(true)}>
          {t('case.delete')}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={t('calls.deleteTitle')}
          confirm={t('case.delete')}
          cancel={t('cancel')}
          danger
          onConfirm={() => void calls.remove(one.id).then(setChanged)}
          onCancel={() => setAsking(false)}
        >
          <p>{t('calls.deleteText')}</p>
        </Dialog>
      )}
    </Card>
  );
}

function Edit({ one, country, onChange }: { one: SavedCall; country: string; onChange: (one: SavedCall) => void }) {
  // What is typed counts, not what came back from the store: two keys may be pressed before that.
  const [now, setNow] = useState(one);
  const change = (part: Partial<SavedCall>) => {
    const changed = { ...now, ...part };
    setNow(changed);
    onChange(changed);
  };
  return (
    <>
      <CallForm
        call={now.call}
        today={localDay(new Date())}
        phones={[]}
        country={country}
        problems={[]}
        onChange={(part: Partial<Call>) => change({ call: { ...now.call, ...part } })}
      />
      <RecordedAnyway
        company={now.company}
        call={now.call}
        onChange={(part) => change({ call: { ...now.call, ...part } })}
      />
      <TextArea
        name="notes"
        label={t('phone.own')}
        hint={t('phone.ownHint')}
        value={now.notes ?? ''}
        onChange={(notes) => change({ notes })}
      />
    </>
  );
}
