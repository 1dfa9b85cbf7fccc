import { useEffect, useState } from 'preact/hooks';
import type { CallCompany, SavedCall } from '../../../cases/saved-call.ts';
import type { Profile } from '../../../cases/shape.ts';
import { ongoingItem, type OngoingCall } from '../../../platform/ongoing-call.ts';
import { beginOngoing } from '../../calls/begin.ts';
import { LogCall } from '../../calls/log-call.tsx';
import { OnThePhone } from '../../calls/on-the-phone.tsx';
import { SavedNotice } from '../../calls/saved-notice.tsx';
import { t } from '../../i18n.ts';
import { KnownObjection } from './known-objection.tsx';
import { RecordedAnyway } from './recorded-anyway.tsx';

interface Props {
  profile: Profile | undefined;
  country: string;
  /** From a private window: nothing is kept but what the user saves. */
  isPrivate: boolean;
}

/** The call that is going on; one begins now where there is none. */
export function PhoneView({ profile, country, isPrivate }: Props) {
  const [ongoing, setOngoing] = useState<OngoingCall>();
  const [saved, setSaved] = useState<SavedCall>();
  useEffect(() => void begun(profile, isPrivate).then(setOngoing), []);
  if (saved) return <SavedNotice saved={saved} title={t('phone.ended')} />;
  if (!ongoing) return <p aria-busy="true">{t('app.loading')}</p>;
  return (
    <>
      <h1>{t('phone.title')}</h1>
      <OnThePhone
        begun={ongoing}
        country={country}
        isPrivate={isPrivate}
        onEnded={setSaved}
        onDropped={() => (location.hash = '#calls')}
        above={({ company }) => <KnownObjection company={company} />}
        said={({ company, call }, note) => <RecordedAnyway company={company} call={call} onChange={note} />}
      />
    </>
  );
}

async function begun(profile: Profile | undefined, isPrivate: boolean): Promise<OngoingCall> {
  const item = ongoingItem(isPrivate);
  const stored = await item.get();
  if (stored) return stored;
  const fresh = beginOngoing({ name: '' }, [], { profile, language: undefined });
  await item.set(fresh);
  return fresh;
}

/** Notes a call that has just ended, with the company of the page it was opened from. */
export function LogCallView({ company, profile, country, isPrivate }: Props & { company: CallCompany }) {
  const [saved, setSaved] = useState<SavedCall>();
  if (saved) return <SavedNotice saved={saved} title={t('log.saved')} />;
  return (
    <>
      <h1>{t('log.title')}</h1>
      <LogCall
        company={company}
        phones={[]}
        profile={profile}
        country={country}
        isPrivate={isPrivate}
        onSaved={setSaved}
        said={(noting, note) => <RecordedAnyway {...noting} onChange={note} />}
      />
    </>
  );
}
