import { openTab, ownUrl } from '../../../platform/browser.ts';
import type { Why } from '../../../platform/messages.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useLater } from '../../later.ts';
import { addresseeNow, offerOf } from '../offer.ts';
import type { Actions, Session } from '../shape.ts';
import { CaseList } from './case-list.tsx';
import { Choices } from './choices.tsx';
import { CompanyCard } from './company-card.tsx';
import { RecordingNotices } from './recording-notices.tsx';

interface Props {
  session: Session;
  actions: Actions;
  onLog: () => void;
}

const siteAddress = () => import('./site-address.tsx');
const awaiting = () => import('./awaiting.tsx');
const quietSite = () => import('./quiet-site.tsx');
const callDoors = () => import('./call-doors.tsx');

/** The first screen: who this is, what the page says, what the user may want. */
export function Home({ session, actions, onLog }: Props) {
  const { page, draft, host } = session;
  const offer = session.lookup && offerOf(session.lookup, session.chosen);
  const addressee = addresseeNow(draft.addressee, offer, host, session.known);
  const site = useLater(siteAddress);
  const doors = useLater(callDoors);
  const waiting = useLater(awaiting, session.prepared !== undefined);
  const quiet = useLater(quietSite, session.settings.watch);
  return (
    <>
      {session.fillHere && (
        <Notice live name="fill-here">
          <p>{t('fill.firstChoose')}</p>
        </Notice>
      )}
      {page && !page.ok && <PageProblem why={page.why} said={page.detail} hasHost={host !== ''} />}
      {session.lookup?.broken && (
        <Notice kind="warn" live name="directory-broken">
          <p>{t('problem.directory')}</p>
        </Notice>
      )}
      {offer && <CompanyCard session={session} actions={actions} offer={offer} addressee={addressee} />}
      {offer && site && <site.SiteAddress {...{ session, actions, offer, addressee }} />}
      {doors ? <doors.CallDoors session={session} onLog={onLog} /> : <div class="room-for-buttons" />}
      {waiting && <waiting.Awaiting session={session} actions={actions} />}
      {page?.ok && <RecordingNotices page={page.value} />}
      {page?.ok && page.value.truncated && <p class="soft">{t('page.inPart')}</p>}
      {addressee && <Choices session={session} actions={actions} addressee={addressee} />}
      <CaseList session={session} />
      {quiet && <quiet.QuietSite host={host} isPrivate={session.tab?.isPrivate ?? false} />}
      <footer class="foot">
        <Button kind="quiet" name="open-app" onClick={() => void openTab(ownUrl('src/ui/app/index.html'))}>
          {t('home.allRequests')}
        </Button>
        <Button
          kind="quiet"
          name="open-settings"
          onClick={() => void openTab(ownUrl('src/ui/app/index.html#settings'))}
        >
          {t('home.settings')}
        </Button>
      </footer>
    </>
  );
}

/** Why the page could not be read, and what to do about it. */
export function PageProblem({ why, said, hasHost }: { why: Why; said: string | undefined; hasHost: boolean }) {
  const key = why === 'closed-page' ? 'problem.closed' : hasHost ? 'problem.page' : 'problem.access';
  return <Problem kind="warn" name={`problem-${why}`} text={t(key)} said={said} />;
}
