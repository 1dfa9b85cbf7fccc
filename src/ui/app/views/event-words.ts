import type { CaseEvent } from '../../../cases/events.ts';
import { eventDay } from '../../../cases/history.ts';
import { day, t, type Words } from '../../i18n.ts';

/** The interface's own language. */
const own: Pick<Words, 't' | 'day'> = { t, day };

/** What an event is called: "sent by post". */
export function eventName(event: CaseEvent, { t }: Pick<Words, 't'> = own): string {
  if (event.type === 'follow-up') return t('event.followed', { letter: t(`request.${event.request}`) });
  if (event.type === 'undone' || event.type === 'deleted') return '';
  return t(event.type === 'sent' && event.channel === 'letter' ? 'event.posted' : `event.${event.type}`);
}

/** What was noted of an event besides its day. */
export function eventFacts(event: CaseEvent, { t, day }: Pick<Words, 't' | 'day'> = own): string[] {
  switch (event.type) {
    case 'sent':
      return [event.to ?? '', event.proof ?? ''].filter(Boolean);
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
      return event.ground ? [t(`request.${event.ground}`)] : [];
    case 'snoozed':
      return [day(event.until)];
    case 'noted':
      return [event.text];
    case 'attached':
      return [event.name];
    default:
      return [];
  }
}

/** An event in a line: its day, what happened and what was noted of it. */
export function eventLine(event: CaseEvent): string {
  return [`${day(eventDay(event))} · ${eventName(event)}`, ...eventFacts(event)].join(': ');
}
