import type { CaseEvent, NotedStep } from '../../../cases/events.ts';
import { eventDay } from '../../../cases/history.ts';
import { day, label, t, type Words } from '../../i18n.ts';
import { clockOf } from '../../../cases/recording.ts';
import { itemName } from '../item-name.ts';
import { requestName } from '../../request-name.ts';

/** The interface's own language. */
const own: Pick<Words, 't' | 'label' | 'day'> = { t, label, day };

/** What an event is called: "sent by post". */
export function eventName(event: CaseEvent, words: Pick<Words, 't' | 'label'> = own): string {
  const { t } = words;
  if (event.type === 'follow-up')
    return t('event.followed', {
      letter: [event.request, ...(event.also ?? [])].map((one) => requestName(one, words)),
    });
  if (event.type === 'undone' || event.type === 'deleted') return '';
  return t(event.type === 'sent' && event.channel === 'letter' ? 'event.posted' : `event.${event.type}`);
}

/** A noted step by the name it has among the steps. */
const stepKey = (name: NotedStep) => (name === 'mediation-ended' ? 'ladder.ended' : (`step.${name}` as const));

/** What was noted of an event besides its day. */
export function eventFacts(event: CaseEvent, words: Pick<Words, 't' | 'label' | 'day'> = own): string[] {
  const { day, t } = words;
  switch (event.type) {
    case 'sent':
      return [event.to ?? '', event.proof ?? ''].filter(Boolean);
    case 'follow-up':
      return event.proof ? [event.proof] : [];
    case 'acknowledged':
      return event.reference ? [event.reference] : [];
    case 'form-demanded':
      return event.url ? [event.url] : [];
    case 'bounced':
      return event.address ? [event.address] : [];
    case 'extended':
      return event.until ? [day(event.until)] : [];
    case 'partial':
      return event.missing ? [event.missing] : [];
    case 'refused':
      return event.ground ? [requestName(event.ground, words)] : [];
    case 'snoozed':
      return [day(event.until)];
    case 'kind-said':
      return [t(`kind.${event.kind}`)];
    case 'stepped':
      return [t(stepKey(event.step))];
    case 'noted':
      return [event.text];
    case 'judged':
      return [`${itemName(event.item, t)}: ${t(`mark.${event.mark}`)}`];
    case 'attached':
      return [event.name];
    case 'examined':
      return [event.name, `${clockOf(event.seconds)} (${t('recording.clock')})`];
    case 'marked':
      return [`${clockOf(event.second)} ${event.text}`];
    default:
      return [];
  }
}

/** An event in a line: its day, what happened and what was noted of it. */
export function eventLine(event: CaseEvent): string {
  return [`${day(eventDay(event))} · ${eventName(event)}`, ...eventFacts(event)].join(': ');
}
