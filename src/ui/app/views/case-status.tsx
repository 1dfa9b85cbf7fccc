import { isIsoDate, localDay, type IsoDate } from '../../../core/date.ts';
import { deadlineTexts } from '../../../cases/deadline-rule.ts';
import { dueReasons, type DueReason } from '../../../cases/due-reason.ts';
import type { Case } from '../../../cases/events.ts';
import { eventDay, tellingEvent } from '../../../cases/history.ts';
import { nextStep } from '../../../cases/next-step.ts';
import { day, label, t, type Words } from '../../i18n.ts';
import { Card } from '../../parts/card.tsx';
import { dueLine } from '../../parts/case-line.ts';
import { Notice } from '../../parts/notice.tsx';
import { eventFacts } from './event-words.ts';

const own = { t, label, day };

/** A reason in the user's language or another, its days written out. */
export function reasonText(reason: DueReason, { t, label, day }: Omit<Words, 'id'> = own): string {
  if (reason === 'named') return t('stand.named');
  const written = Object.entries(reason.values).map(([name, value]) => [
    name,
    typeof value === 'string' && isIsoDate(value) ? day(value) : value,
  ]);
  return label(`deadline/${reason.id}`, deadlineTexts[reason.id], Object.fromEntries(written));
}

/** Where a case stands: what happened last, what is due when, and why. */
export function Status({ one }: { one: Case }) {
  const today = localDay(new Date());
  const { state, due, ring } = nextStep(one, today);
  const last = tellingEvent(one);
  return (
    <Card name="status">
      <p>
        <strong data-name="state">{t(`state.${state}`)}</strong>
        {last && ` · ${day(eventDay(last))}`}
      </p>
      {last && <Said event={last} />}
      {state === 'drafted' && last && eventDay(last) < today && <NotSent since={eventDay(last)} />}
      {due && (
        <>
          <p class={due.isPast ? 'due due--past' : 'due'} data-name="due">
            {dueLine(due)}
          </p>
          <p class="soft" data-name="due-why">
            {dueReasons(one, today)
              .map((reason) => reasonText(reason))
              .join(' ')}
            {!due.ifSentToday && today < due.reminder && ` ${t('stand.reminder', { day: day(due.reminder) })}`}
          </p>
        </>
      )}
      {ring && ring > today && (
        <p class="soft" data-name="ring">
          {t('stand.ring', { day: day(ring) })}
        </p>
      )}
    </Card>
  );
}

/** What the last event says, in the company's own words where they were kept. */
function Said({ event }: { event: Case['events'][number] }) {
  const facts = eventFacts(event);
  const quote = 'quote' in event ? event.quote : undefined;
  return (
    <>
      {facts.length > 0 && <p class="break">{facts.join(' · ')}</p>}
      {quote && (
        <blockquote class="break" dir="auto">
          {quote}
        </blockquote>
      )}
    </>
  );
}

function NotSent({ since }: { since: IsoDate }) {
  return (
    <Notice kind="warn" name="not-sent">
      <p>{t('stand.notSent', { day: day(since) })}</p>
    </Notice>
  );
}
