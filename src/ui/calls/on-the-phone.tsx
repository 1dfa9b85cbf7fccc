import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { timedCall } from '../../cases/call.ts';
import { renamed, type CallCompany, type SavedCall } from '../../cases/saved-call.ts';
import type { Call } from '../../cases/shape.ts';
import { localTime } from '../../core/date.ts';
import { askBackground } from '../../platform/ask.ts';
import { ongoingItem, type OngoingCall } from '../../platform/ongoing-call.ts';
import type { Answer, Failed } from '../../platform/messages.ts';
import { t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { BothTexts } from '../parts/both-texts.tsx';
import { TextArea, TextField } from '../parts/field.tsx';
import { Problem } from '../parts/problem.tsx';
import { useItem } from '../use-item.ts';
import { Announced } from './announced.tsx';
import { CompanyNumber } from './company-number.tsx';
import { Direction } from './direction.tsx';
import { MayRecord } from './may-record.tsx';
import { searchable } from './own.ts';
import { SpokenList } from './spoken-list.tsx';

interface Props {
  /** The call as it was when the view opened; from here on it is stored at every change. */
  begun: OngoingCall;
  country: string;
  isPrivate: boolean;
  onEnded: (call: SavedCall) => void;
  onDropped: () => void;
  /** What stands above the notes, and below what was said about recording. */
  above?: (ongoing: OngoingCall) => ComponentChild;
  said?: (ongoing: OngoingCall, note: (part: Partial<Call>) => void) => ComponentChild;
}

/** Beside a call that is going on: a clock, sentences to say, and what to note. It hears nothing and records nothing. */
export function OnThePhone({ begun, country, isPrivate, onEnded, onDropped, above, said }: Props) {
  const { value, change: write } = useItem(ongoingItem(isPrivate), isPrivate);
  // What ended in another window stays in sight here.
  const last = useRef(begun);
  if (value?.now) last.current = value.now;
  const ongoing = last.current;
  const [trouble, setTrouble] = useState<'name' | Failed>();
  const change = (part: Partial<OngoingCall>) => {
    last.current = { ...last.current, ...part };
    void write(last.current).then((stored) => stored?.ok === false && setTrouble(stored));
  };
  const note = (part: Partial<Call>) => change({ call: { ...last.current.call, ...part } });
  const earlier = () => change({ startedAt: new Date(Date.parse(ongoing.startedAt) - 5 * 60_000).toISOString() });
  const end = async () => {
    if (!ongoing.company.name.trim()) return setTrouble('name');
    const saved = await keep(ongoing, country, isPrivate);
    if (saved.ok) onEnded(saved.value);
    else setTrouble(saved);
  };
  const drop = () => void ongoingItem(isPrivate).remove().then(onDropped);
  return (
    <>
      <Clock startedAt={ongoing.startedAt} onEarlier={earlier} />
      <p class="soft">{t('phone.promise')}</p>
      <MayRecord country={country} />
      {above?.(ongoing)}
      <BothTexts of={ongoingItem(isPrivate).key} isPrivate={isPrivate} />
      <div class="phone">
        <section class="stack" aria-labelledby="phone-notes">
          <h2 id="phone-notes">{t('phone.notes')}</h2>
          <TextField
            name="company"
            label={t('log.company')}
            value={ongoing.company.name}
            problem={trouble === 'name' ? t('log.companyMissing') : undefined}
            onChange={(name) => change({ company: renamed(ongoing.company, name) })}
          />
          <Announced call={ongoing.call} onChange={note} />
          {said?.(ongoing, note)}
          <Facts ongoing={ongoing} country={country} note={note} onTake={(company) => change({ company })} />
          <TextArea
            name="notes"
            label={t('phone.own')}
            hint={t('phone.ownHint')}
            value={ongoing.notes}
            onChange={(notes) => change({ notes })}
          />
        </section>
        <SpokenList language={ongoing.language} onLanguage={(language) => change({ language })} />
      </div>
      {trouble && trouble !== 'name' && <Problem name="not-saved" text={t('problem.storage')} said={trouble.detail} />}
      <div class="row row--end">
        <Button kind="primary" name="end-call" onClick={() => void end()}>
          {t('phone.end')}
        </Button>
        <Button kind="quiet" name="drop-call" onClick={drop}>
          {t('phone.drop')}
        </Button>
      </div>
    </>
  );
}

function Facts({
  ongoing: { call, phones, company },
  country,
  note,
  onTake,
}: {
  ongoing: OngoingCall;
  country: string;
  note: (part: Partial<Call>) => void;
  onTake: (company: CallCompany) => void;
}) {
  const text = (name: 'agent' | 'caseNumber') => (
    <TextField
      name={name}
      label={t(`call.${name}`)}
      value={call[name] ?? ''}
      onChange={(value) => note({ [name]: value })}
    />
  );
  return (
    <>
      <div class="field-row">
        {text('agent')}
        {text('caseNumber')}
      </div>
      <CompanyNumber
        value={call.companyNumber ?? ''}
        phones={phones}
        country={country}
        onChange={note}
        owner={{ name: company.name, onTake }}
      />
      <Direction value={call.direction} onChange={note} />
    </>
  );
}

const two = (n: number) => String(n).padStart(2, '0');

/** "12:05", and from an hour on "1:02:05". */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

function Clock({ startedAt, onEarlier }: { startedAt: string; onEarlier: () => void }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="row">
      <span class="clock" role="timer" data-name="clock">
        {clockText(now - Date.parse(startedAt))}
      </span>
      <span class="soft" data-name="since">
        {t('phone.since', { from: localTime(new Date(startedAt)) })}
      </span>
      <Button kind="chip" name="earlier" onClick={onEarlier}>
        {t('phone.earlier')}
      </Button>
    </div>
  );
}

/** The call as it ended, to the minute; what was going on is forgotten once it is stored. */
async function keep(ongoing: OngoingCall, country: string, isPrivate: boolean): Promise<Answer<SavedCall>> {
  const { company, call, notes, startedAt } = ongoing;
  const now = new Date();
  const saved: SavedCall = {
    version: 1,
    id: crypto.randomUUID(),
    company: { ...company, name: company.name.trim() },
    call: await searchable({ ...call, ...timedCall(new Date(startedAt), now) }, country),
    ...(notes.trim() ? { notes } : {}),
    savedAt: now.toISOString(),
  };
  const answer = await askBackground({ type: 'save-call', call: saved });
  if (!answer.ok) return answer;
  await ongoingItem(isPrivate).remove();
  return { ok: true, value: saved };
}
