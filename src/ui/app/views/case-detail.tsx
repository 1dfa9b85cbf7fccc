import { useState } from 'preact/hooks';
import { isIsoDate, localDay } from '../../../core/date.ts';
import type { Case, CaseEvent, CaseNews } from '../../../cases/events.ts';
import { caseState, channelOf, dueOf, eventDay } from '../../../cases/history.ts';
import { RequestType, type Letter } from '../../../cases/shape.ts';
import { followUpItem } from '../../../platform/follow-ups.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { dueLine } from '../../parts/case-line.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { FollowUpView } from './follow-up.tsx';
import { Proof } from './proof.tsx';
import { PrintCase } from './print-case.tsx';
import { WhatNext } from './what-next.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useCase, type OneCase } from '../cases-state.ts';

/** One case whole: where it stands, what happened, the letter as it went out. */
export function CaseDetail({ id, letter }: { id: string; letter: string | undefined }) {
  const kept = useCase(id);
  if (!kept.found) return <p aria-busy="true">{t('app.loading')}</p>;
  const found = kept.found.ok ? kept.found.value.one : undefined;
  if (!found) return <p>{t('problem.caseGone')}</p>;
  const following = RequestType.safeParse(letter);
  if (following.success) return <Following one={found} request={following.data} add={kept.add} />;
  return (
    <>
      <h1 class="break">{found.addressee.name}</h1>
      <p>{[found.request, ...(found.also ?? [])].map((one) => t(`request.${one}`)).join(' + ')}</p>
      <Status one={found} add={kept.add} />
      <WhatNext one={found} add={kept.add} />
      <Facts one={found} />
      <Proof one={found} />
      <Card name="letter">
        <h2 class="break">{found.letter.subject}</h2>
        <pre class="letter-text">{found.letter.body}</pre>
        <PrintCase one={found} />
      </Card>
      <DeleteCase onDelete={() => void kept.remove().then(() => (location.hash = ''))} />
    </>
  );
}

/** A follow-up letter of the case; once it was sent, that is in its history. */
function Following({ one, request, add }: { one: Case; request: RequestType; add: OneCase['add'] }) {
  const sent = async ({ subject, full }: Letter) => {
    const letter = { subject, body: full };
    const ok = await add({ type: 'follow-up', day: localDay(new Date()), request, letter });
    if (ok) await followUpItem(one.id, request).remove();
    if (ok) location.hash = `#case=${encodeURIComponent(one.id)}`;
    return ok;
  };
  return <FollowUpView key={request} one={one} request={request} onSent={sent} />;
}

function Status({ one, add }: { one: Case; add: OneCase['add'] }) {
  const today = localDay(new Date());
  const [sentOn, setSentOn] = useState(today);
  const [failed, setFailed] = useState(false);
  const state = caseState(one);
  const note = (news: CaseNews) => void add(news).then((ok) => setFailed(!ok));
  return (
    <Card name="status">
      <p data-name="state">
        <strong>{t(`state.${state}`)}</strong>
      </p>
      <p data-name="due">{dueLine(dueOf(one, today))}</p>
      {failed && (
        <Notice kind="danger" live>
          <p>{t('problem.storage')}</p>
        </Notice>
      )}
      {state === 'drafted' && (
        <TextField
          name="sent-on"
          type="date"
          label={t('case.sentOn')}
          value={sentOn}
          max={today}
          onChange={setSentOn}
        />
      )}
      <div class="row">
        {state === 'drafted' && (
          <Button
            kind="primary"
            name="sent"
            disabled={!/^\d{4}-\d\d-\d\d$/.test(sentOn) || sentOn > today}
            onClick={() => note({ type: 'sent', day: sentOn, channel: channelOf(one) })}
          >
            {t('done.sent')}
          </Button>
        )}
        {state === 'sent' && (
          <Button kind="primary" name="answered" onClick={() => note({ type: 'answered', day: today })}>
            {t('case.answered')}
          </Button>
        )}
        {state === 'closed' ? (
          <Button name="reopen" onClick={() => note({ type: 'reopened' })}>
            {t('case.reopen')}
          </Button>
        ) : (
          <Button name="close" onClick={() => note({ type: 'closed' })}>
            {t('case.close')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Facts({ one }: { one: Case }) {
  const { addressee, notice } = one;
  return (
    <>
      <dl class="pairs">
        {addressee.email && (
          <>
            <dt>{t('letter.to')}</dt>
            <dd>{addressee.email}</dd>
          </>
        )}
        {addressee.post && (
          <>
            <dt>{t('case.post')}</dt>
            <dd data-name="post">{[addressee.post.join(', '), postFrom(addressee)].filter(Boolean).join(' ')}</dd>
          </>
        )}
        <dt>{t('case.site')}</dt>
        <dd>{addressee.host}</dd>
      </dl>
      <section class="stack" aria-labelledby="timeline">
        <h2 id="timeline">{t('case.timeline')}</h2>
        <div class="timeline">
          <List
            items={one.events.map((event) => ({
              key: event.id,
              content: eventLine(event),
            }))}
            name="timeline"
          />
        </div>
      </section>
      {notice && (
        <Notice>
          <h2>{t('case.notice', { day: day(notice.day) })}</h2>
          <blockquote class="break">{notice.sentence}</blockquote>
          <p class="soft break">{notice.url}</p>
        </Notice>
      )}
    </>
  );
}

/** Where a postal address came from, in brackets; nothing where it came from where the rest did. */
function postFrom({ postFrom: from }: Case['addressee']): string {
  if (!from) return '';
  const { source, date } = from;
  return `(${date && isIsoDate(date) ? t('card.postFrom', { source, day: day(date) }) : source})`;
}

function eventLine(event: CaseEvent): string {
  return `${day(eventDay(event))} · ${eventName(event)}`;
}

function eventName(event: CaseEvent): string {
  if (event.type === 'follow-up') return t('event.followed', { letter: t(`request.${event.request}`) });
  if (event.type === 'undone' || event.type === 'deleted') return '';
  return t(event.type === 'sent' && event.channel === 'letter' ? 'event.posted' : `event.${event.type}`);
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
