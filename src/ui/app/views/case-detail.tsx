import { useState } from 'preact/hooks';
import { isIsoDate, localDay } from '../../../core/date.ts';
import { caseState, channelOf } from '../../../cases/history.ts';
import { RequestType, type Case, type CaseEvent, type Letter } from '../../../cases/shape.ts';
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
import type { Cases } from '../cases-state.ts';

/** One case whole: where it stands, what happened, the letter as it went out. */
export function CaseDetail({ cases, id, letter }: { cases: Cases; id: string; letter: string | undefined }) {
  if (!cases.listed) return <p aria-busy="true">{t('app.loading')}</p>;
  const found = cases.listed.ok ? cases.listed.value.cases.find((one) => one.id === id) : undefined;
  if (!found) return <p>{t('problem.caseGone')}</p>;
  const following = RequestType.safeParse(letter);
  if (following.success) return <Following one={found} request={following.data} cases={cases} />;
  return (
    <>
      <h1 class="break">{found.addressee.name}</h1>
      <p>{[found.request, ...(found.also ?? [])].map((one) => t(`request.${one}`)).join(' + ')}</p>
      <Status one={found} cases={cases} />
      <WhatNext one={found} add={(event) => void cases.add(found.id, event)} />
      <Facts one={found} />
      <Proof one={found} />
      <Card name="letter">
        <h2 class="break">{found.letter.subject}</h2>
        <pre class="letter-text">{found.letter.body}</pre>
        <PrintCase one={found} />
      </Card>
      <DeleteCase onDelete={() => void cases.remove(found.id).then(() => (location.hash = ''))} />
    </>
  );
}

/** A follow-up letter of the case; once it was sent, that is in its history. */
function Following({ one, request, cases }: { one: Case; request: RequestType; cases: Cases }) {
  const sent = async ({ subject, full }: Letter) => {
    const now = new Date();
    const letter = { subject, body: full };
    const event: CaseEvent = { type: 'follow-up', at: now.toISOString(), day: localDay(now), request, letter };
    const ok = await cases.add(one.id, event);
    if (ok) await followUpItem(one.id, request).remove();
    if (ok) location.hash = `#case=${encodeURIComponent(one.id)}`;
    return ok;
  };
  return <FollowUpView key={request} one={one} request={request} onSent={sent} />;
}

function Status({ one, cases }: { one: Case; cases: Cases }) {
  const today = localDay(new Date());
  const [sentOn, setSentOn] = useState(today);
  const [failed, setFailed] = useState(false);
  const state = caseState(one);
  const add = (event: CaseEvent) => void cases.add(one.id, event).then((ok) => setFailed(!ok));
  const at = () => new Date().toISOString();
  return (
    <Card name="status">
      <p data-name="state">
        <strong>{t(`state.${state}`)}</strong>
      </p>
      <p data-name="due">{dueLine(one, today)}</p>
      {failed && (
        <Notice kind="danger" live>
          <p>{t('problem.storage')}</p>
        </Notice>
      )}
      {state === 'prepared' && (
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
        {state === 'prepared' && (
          <Button
            kind="primary"
            name="sent"
            disabled={!/^\d{4}-\d\d-\d\d$/.test(sentOn) || sentOn > today}
            onClick={() => add({ type: 'sent', at: at(), day: sentOn, channel: channelOf(one) })}
          >
            {t('done.sent')}
          </Button>
        )}
        {state === 'sent' && (
          <Button kind="primary" name="answered" onClick={() => add({ type: 'answered', at: at(), day: today })}>
            {t('case.answered')}
          </Button>
        )}
        {state === 'closed' ? (
          <Button name="reopen" onClick={() => add({ type: 'reopened', at: at() })}>
            {t('case.reopen')}
          </Button>
        ) : (
          <Button name="close" onClick={() => add({ type: 'closed', at: at() })}>
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
            items={one.events.map((event, index) => ({
              key: String(index),
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
  const when = 'day' in event ? event.day : localDay(new Date(event.at));
  const what =
    event.type === 'follow-up'
      ? t('event.followed', { letter: t(`request.${event.request}`) })
      : t(event.type === 'sent' && event.channel === 'letter' ? 'event.posted' : `event.${event.type}`);
  return `${day(when)} · ${what}`;
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
