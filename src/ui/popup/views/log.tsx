import type { SavedCall } from '../../../cases/saved-call.ts';
import { SavedNotice } from '../../calls/saved-notice.tsx';
import { LogCall } from '../../calls/log-call.tsx';
import { t } from '../../i18n.ts';
import { keptHere } from '../letter-calls.ts';
import { Screen } from '../screen.tsx';
import type { Session } from '../shape.ts';
import { companyHere, numbersOn } from './company-here.ts';

/** Notes a call that has just ended, from the popup. */
export function Log({ session, onDone }: { session: Session; onDone: (saved: SavedCall | undefined) => void }) {
  return (
    <Screen title={t('log.title')} onBack={() => onDone(undefined)}>
      <LogCall
        company={companyHere(session)}
        phones={numbersOn(session)}
        profile={session.profile}
        country={session.profile?.country ?? session.settings.country}
        kept={keptHere(session)}
        isPrivate={session.tab?.isPrivate ?? false}
        onSaved={onDone}
      />
    </Screen>
  );
}

/** What was noted, shown above the first screen. */
export function Saved({ saved }: { saved: SavedCall }) {
  return <SavedNotice saved={saved} title={t('log.saved')} />;
}
