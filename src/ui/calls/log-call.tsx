import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { endedCall } from '../../cases/call.ts';
import { renamed, type CallCompany, type SavedCall } from '../../cases/saved-call.ts';
import type { Call, Profile } from '../../cases/shape.ts';
import { localDay } from '../../core/date.ts';
import { askBackground } from '../../platform/ask.ts';
import { notingItem, type Noting } from '../../platform/ongoing-call.ts';
import type { Answer, Failed } from '../../platform/messages.ts';
import { day, t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Problem } from '../parts/problem.tsx';
import { useItem } from '../use-item.ts';
import { CallForm } from './call-form.tsx';
import { CompanyNumber } from './company-number.tsx';
import { ownNumber, ownZone, searchable } from './own.ts';

export interface LogCallProps {
  /** Whom the user is likely to have phoned: the company of the page; an empty name when nothing is known. */
  company: CallCompany;
  phones: readonly string[];
  profile: Profile | undefined;
  country: string;
  isPrivate: boolean;
  /** What the page in front says of how long its company keeps recordings. */
  kept?: Pick<SavedCall, 'kept'>;
  onSaved: (call: SavedCall) => void;
  /** What more can be said of the call. */
  said?: (noting: Noting, note: (part: Partial<Call>) => void) => ComponentChild;
}

function fresh({ company, profile }: LogCallProps): Noting {
  return { company, call: { ...endedCall(new Date(), ownZone()), ...ownNumber(profile) } };
}

/** What was typed for the same company and not saved goes on; everything else begins now. */
function useNoting(props: LogCallProps) {
  const { value, change } = useItem(notingItem(props.isPrivate), props.isPrivate);
  const [begun] = useState(() => fresh(props));
  const isOurs = (value?.now?.from ?? value?.now?.company.host) === props.company.host;
  return { noting: value && ((isOurs && value.now) || begun), change };
}

/** A call that has just ended, noted in two or three taps: times and company are filled in already. */
export function LogCall(props: LogCallProps) {
  const { noting, change: write } = useNoting(props);
  const [trouble, setTrouble] = useState<'name' | Failed>();
  if (!noting) return <p aria-busy="true">{t('app.loading')}</p>;
  const change = (part: Partial<Noting>) => void write({ ...noting, ...part });
  const note = (part: Partial<Call>) => change({ call: { ...noting.call, ...part } });
  const save = async () => {
    if (!noting.company.name.trim()) return setTrouble('name');
    const saved = await keep(noting, props);
    if (!saved.ok) return setTrouble(saved);
    props.onSaved(saved.value);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        name="company"
        label={t('log.company')}
        value={noting.company.name}
        problem={trouble === 'name' ? t('log.companyMissing') : undefined}
        onChange={(name) => change({ company: renamed(noting.company, name) })}
      />
      <CompanyNumber
        value={noting.call.companyNumber ?? ''}
        phones={props.phones}
        country={props.country}
        onChange={note}
        owner={{
          name: noting.company.name,
          onTake: (company) => change({ company, from: props.company.host }),
        }}
      />
      <Times call={noting.call} props={props} onChange={note} />
      {props.said?.(noting, note)}
      {trouble && trouble !== 'name' && <Problem name="not-saved" text={t('problem.storage')} said={trouble.detail} />}
      <Button kind="primary" name="save-call" submits>
        {t('log.save')}
      </Button>
      <p class="soft">{t(props.isPrivate ? 'log.private' : 'log.later')}</p>
    </form>
  );
}

/** When it was, in a line; everything else about it behind a fold. */
function Times({
  call,
  props,
  onChange,
}: {
  call: Call;
  props: LogCallProps;
  onChange: (part: Partial<Call>) => void;
}) {
  const [open, setOpen] = useState(false);
  const today = localDay(new Date());
  const date = call.date === today ? t('call.today') : day(call.date);
  return (
    <>
      <p data-name="when">{t('log.when', { date, from: call.from, to: call.to })}</p>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('log.more')}</summary>
        {open && (
          <CallForm
            call={call}
            today={today}
            phones={[]}
            country={props.country}
            problems={[]}
            withoutNumber
            onChange={onChange}
          />
        )}
      </details>
    </>
  );
}

/** Stores the call and forgets what was being noted. When storage failed, nothing is forgotten. */
async function keep({ company, call }: Noting, props: LogCallProps): Promise<Answer<SavedCall>> {
  const { country, isPrivate, kept } = props;
  // Another company than that of the page was named: the page says nothing of it.
  const isTheirs = company.host !== undefined && company.host === props.company.host;
  const saved: SavedCall = {
    version: 1,
    id: crypto.randomUUID(),
    company: { ...company, name: company.name.trim() },
    call: await searchable(call, country),
    ...(isTheirs ? kept : {}),
    savedAt: new Date().toISOString(),
  };
  const answer = await askBackground({ type: 'save-call', call: saved });
  if (!answer.ok) return answer;
  await notingItem(isPrivate).remove();
  return { ok: true, value: saved };
}
