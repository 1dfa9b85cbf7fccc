import { useState } from 'preact/hooks';
import type { RequestType } from '../../../cases/shape.ts';
import type { OpenTape } from '../../../cases/tape.ts';
import { openTab, ownUrl } from '../../../platform/browser.ts';
import { isMailbox } from '../../../platform/mailboxes.ts';
import type { Why } from '../../../platform/messages.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useLater } from '../../later.ts';
import { begun } from '../begin-request.ts';
import { offerIn, recipientOf } from '../recipient.ts';
import type { Actions, Session } from '../shape.ts';
import { CaseList } from './case-list.tsx';
import { CompanyHead } from './company-head.tsx';
import { RecordingNotices } from './recording-notices.tsx';
import { MoreRequests, Tiles } from './tiles.tsx';

interface Props {
  session: Session;
  actions: Actions;
  onLog: () => void;
}

const details = () => import('./company-details.tsx');
const search = () => import('./company-search.tsx');
const awaiting = () => import('./awaiting.tsx');
const quietSite = () => import('./quiet-site.tsx');
const openMessage = () => import('./open-message.tsx');
const callDoors = () => import('./call-doors.tsx');

/** The first screen: who this is, and at once what the user may want; then what the page says, and everything else. */
export function Home({ session, actions, onLog }: Props) {
  const { page, draft, host } = session;
  const offer = offerIn(session);
  const to = recipientOf(session);
  const [nameless, setNameless] = useState(false);
  const about = useLater(details);
  const doors = useLater(callDoors);
  const waiting = useLater(awaiting, session.prepared !== undefined);
  const [asksMessage, askMessage] = useState(isMailbox(session.tab?.url));
  const message = useLater(openMessage, asksMessage);
  const quiet = useLater(quietSite, session.settings.watch);
  const choose = (request: RequestType, tape?: OpenTape) => {
    setNameless(!to);
    if (!to) return document.querySelector<HTMLElement>('[name="company-search"]')?.focus();
    void actions.update({
      addressee: to,
      step: 'letter',
      ...begun(draft, request, tape),
      delivered: undefined,
    });
  };
  return (
    <>
      {waiting && <waiting.Awaiting session={session} actions={actions} />}
      {message && <message.OpenMessage session={session} />}
      {session.fillHere && (
        <Notice live name="fill-here">
          <p>{t('fill.firstChoose')}</p>
        </Notice>
      )}
      {to ? (
        <CompanyHead session={session} actions={actions} offer={offer} to={to} />
      ) : (
        <WhichCompany session={session} actions={actions} isAsked={nameless} />
      )}
      <Tiles onChoose={choose} tape={session.tape} />
      <MoreRequests onChoose={choose} tape={session.tape} />
      {page?.ok && <RecordingNotices page={page.value} />}
      {page?.ok && page.value.truncated && <p class="soft">{t('page.inPart')}</p>}
      {doors ? <doors.CallDoors session={session} onLog={onLog} /> : <div class="room-for-buttons" />}
      <CaseList session={session} />
      {to && about && <about.CompanyDetails session={session} actions={actions} offer={offer} to={to} />}
      {page && !page.ok && (host !== '' || page.why === 'no-access') && (
        <PageProblem why={page.why} said={page.detail} hasHost={host !== ''} />
      )}
      {session.lookup?.broken && (
        <Notice kind="warn" live name="directory-broken">
          <p>{t('problem.directory')}</p>
        </Notice>
      )}
      {quiet && <quiet.QuietSite host={host} isPrivate={session.tab?.isPrivate ?? false} />}
      <footer class="foot">
        {session.hasRequests && !asksMessage && (
          <Button kind="quiet" name="answer-here" onClick={() => askMessage(true)}>
            {t('message.here')}
          </Button>
        )}
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

/** Where there is no site to go by: the company by its name, one of the directory's or any other. */
function WhichCompany({ session, actions, isAsked }: Pick<Props, 'session' | 'actions'> & { isAsked: boolean }) {
  const part = useLater(search);
  return (
    <section class="head" data-name="which-company">
      {part ? (
        <part.CompanySearch session={session} actions={actions} isAsked={isAsked} />
      ) : (
        <div class="room-for-field" aria-busy="true" />
      )}
    </section>
  );
}

/** Why the page could not be read, and what to do about it. */
export function PageProblem({ why, said, hasHost }: { why: Why; said: string | undefined; hasHost: boolean }) {
  const key = why === 'closed-page' ? 'problem.closed' : hasHost ? 'problem.page' : 'problem.access';
  return <Problem kind="warn" name={`problem-${why}`} text={t(key)} said={said} />;
}
