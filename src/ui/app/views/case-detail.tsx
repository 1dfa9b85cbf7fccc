import { useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import type { Case } from '../../../cases/events.ts';
import { objectionIn } from '../../../cases/objections.ts';
import { safeFileName } from '../../../cases/file-name.ts';
import { summaryOf } from '../../../cases/summary.ts';
import { RequestType, type Letter } from '../../../cases/shape.ts';
import type { Unreadable } from '../../../cases/read.ts';
import { followUpItem } from '../../../platform/follow-ups.ts';
import { saveCalendar } from '../../calendar-file.ts';
import { list, t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { KindLine } from '../../parts/kind-question.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/problem.tsx';
import { useCase, type OneCase } from '../cases-state.ts';
import { Back } from './back.tsx';
import { Acts } from './case-acts.tsx';
import { Answers } from './case-answers.tsx';
import { DossierDoor, DossierView } from './case-dossier.tsx';
import { Facts, SeenNotice } from './case-facts.tsx';
import { Files } from './case-files.tsx';
import { NoteEvent } from './case-note.tsx';
import { Ladder } from './case-ladder.tsx';
import { Prevention } from './case-prevention.tsx';
import { AddReply } from './case-reply.tsx';
import { JustNoted } from './case-noted.tsx';
import { Status } from './case-status.tsx';
import { AgainstErased } from './tape-parts.tsx';
import { Timeline } from './case-timeline.tsx';
import { cardHash } from './objection-card.tsx';
import type { SentFacts } from './follow-letter.tsx';
import { FollowUpView } from './follow-up.tsx';
import { PrintCase } from './print-case.tsx';
import { RecordedAgain } from './recorded-again.tsx';
import { Proof } from './proof.tsx';

/** One case: `part` is a follow-up letter of it (or a few, with commas), its `dossier`, a `reply` to add, or nothing for the whole. */
export function CaseDetail({ id, part }: { id: string; part: string | undefined }) {
  const kept = useCase(id);
  if (!kept.found) return <p aria-busy="true">{t('app.loading')}</p>;
  if (!kept.found.ok) return <NoCase name="storage-problem" why={t('problem.read')} said={kept.found.detail} />;
  const { one, unreadable } = kept.found.value;
  if (!one) return <NoCase name="case-gone" why={t('problem.caseGone')} />;
  const [request, ...also] = (part ?? '').split(',').flatMap((name) => RequestType.safeParse(name).data ?? []);
  if (part === 'dossier') return <DossierView one={one} />;
  return (
    <>
      {request ? (
        <Following one={one} request={request} also={also} add={kept.add} />
      ) : (
        <Whole one={one} unreadable={unreadable} kept={kept} isReplying={part === 'reply'} />
      )}
      <Said said={kept.said} />
    </>
  );
}

/** What a link to a case shows that cannot be read, or was deleted: why, under the list's title. */
function NoCase({ name, why, said }: { name: string; why: string; said?: string | undefined }) {
  return (
    <>
      <Back to="#requests">{t('app.back')}</Back>
      <h1>{t('app.requests')}</h1>
      <p data-name={name}>{why}</p>
      <Said said={said} />
    </>
  );
}

interface WholeProps {
  one: Case;
  unreadable: readonly Unreadable[];
  kept: OneCase;
  /** The place for an answer is open. */
  isReplying: boolean;
}

/** Where it stands, what to do now, what happened, the letter as it went out. */
function Whole({ one, unreadable, kept, isReplying }: WholeProps) {
  const [replying, setReplying] = useState(isReplying);
  return (
    <>
      <Back to="#requests">{t('app.back')}</Back>
      <Heading one={one} />
      {kept.isStale && (
        <Notice kind="warn" live name="stale">
          <p>{t('stand.stale')}</p>
        </Notice>
      )}
      {unreadable.map(({ id, why }) => (
        <Notice key={id} kind="warn" name="unreadable-event">
          <p>{t(`case.${why}`, { id })}</p>
        </Notice>
      ))}
      <JustNoted one={one} kept={kept} />
      <Status one={one} />
      <AgainstErased one={one} />
      <RecordedAgain one={one} />
      <Acts one={one} add={kept.add} onReply={() => setReplying(true)} />
      {objectionIn(one) && (
        <p>
          <a href={cardHash(one.id)} data-name="objection-card">
            {t('objected.card')}
          </a>
        </p>
      )}
      <Ladder one={one} add={kept.add} />
      {replying && <AddReply one={one} kept={kept} onClose={() => setReplying(false)} />}
      <Answers one={one} add={kept.add} />
      <NoteEvent add={kept.add} />
      <Timeline one={one} undo={kept.undo} />
      <Facts one={one} />
      <KindLine kind={one.addressee.kind} onSay={(kind) => void kept.add({ type: 'kind-said', kind })} />
      <SeenNotice notice={one.notice} call={one.call} />
      <Files one={one} kept={kept} />
      <Proof one={one} />
      <Card name="letter">
        <details class="step" data-name="letter-fold">
          <summary>
            <h2 class="break">{one.letter.subject}</h2>
          </summary>
          <pre class="letter-text" dir="auto">
            {one.letter.body}
          </pre>
        </details>
        <PrintCase one={one} />
      </Card>
      <Prevention one={one} />
      <DossierDoor id={one.id} />
      <CalendarDoor one={one} />
      <DeleteCase onDelete={() => void kept.remove().then(() => (location.hash = ''))} />
    </>
  );
}

/** The case's days for the user's own calendar; a case that is over has none. */
function CalendarDoor({ one }: { one: Case }) {
  const line = summaryOf(one, localDay(new Date()));
  if (!line.due && !line.ring) return null;
  return (
    <div>
      <Button name="case-calendar" onClick={() => void saveCalendar([line], `tapeback-${safeFileName(line.host)}.ics`)}>
        {t('case.calendar')}
      </Button>
    </div>
  );
}

function Heading({ one }: { one: Case }) {
  return (
    <>
      <h1 class="break">{one.addressee.name}</h1>
      <p>{list([one.request, ...(one.also ?? [])].map((request) => requestName(request)))}</p>
    </>
  );
}

interface FollowingProps {
  one: Case;
  request: RequestType;
  also: RequestType[];
  add: OneCase['add'];
}

/** A follow-up letter of the case; once it was sent, that is in its history. */
function Following({ one, request, also, add }: FollowingProps) {
  const sent = async ({ subject, full }: Letter, facts: SentFacts) => {
    const letter = { subject, body: full };
    const ok = await add({ type: 'follow-up', ...facts, request, ...(also.length > 0 ? { also } : {}), letter });
    if (ok) await followUpItem(one.id, [request, ...also].join()).remove();
    if (ok) location.hash = `#case=${encodeURIComponent(one.id)}`;
    return ok;
  };
  return <FollowUpView key={request} one={one} request={request} also={also} onSent={sent} />;
}

function DeleteCase({ onDelete }: { onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button kind="danger" name="delete" onClick={() => setAsking(true)}>
        {t('case.delete')}
      </Button>
      {asking && (
        <Dialog
          title={t('case.deleteTitle')}
          confirm={t('case.delete')}
          cancel={t('cancel')}
          danger
          onConfirm={onDelete}
          onCancel={() => setAsking(false)}
        >
          <p>{t('case.deleteText')}</p>
        </Dialog>
      )}
    </div>
  );
}
