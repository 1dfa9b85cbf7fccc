import type { IsoDate } from '../core/date.ts';
import type { CaseEvent } from './events.ts';
import type { Exhibit } from './file-shape.ts';
import { eventDay } from './history.ts';

/** Each letter once: preparing it again for another channel does not make it a new one. */
export function firstLetters(events: readonly CaseEvent[]): CaseEvent[] {
  const drafted = events.filter((event) => event.type === 'drafted');
  const same = (a: (typeof drafted)[number], b: (typeof drafted)[number]) =>
    a.draft.letter.subject === b.draft.letter.subject && a.draft.letter.body === b.draft.letter.body;
  return drafted.filter((event, n) => drafted.findIndex((other) => same(other, event)) === n);
}

/** The events of a dossier's parts, in its order: letters that began the case, then all that came after. */
export function inDossierOrder(events: readonly CaseEvent[]): CaseEvent[] {
  return [...firstLetters(events), ...events.filter(({ type }) => type !== 'drafted')];
}

const kinds: Partial<Record<CaseEvent['type'], Exhibit['kind']>> = {
  'follow-up': 'follow-up',
  filled: 'form',
  confirmed: 'page',
  reply: 'reply',
};

function exhibitsIn(event: CaseEvent, sent: IsoDate | undefined): Exhibit[] {
  const day = eventDay(event);
  if (event.type === 'drafted') {
    const { notice } = event.draft;
    return [{ kind: 'letter', day: sent ?? day }, ...(notice ? [{ kind: 'notice' as const, day: notice.day }] : [])];
  }
  if (event.type === 'attached') return [{ kind: 'file', day, name: event.name }];
  const kind = kinds[event.type];
  return kind ? [{ kind, day }] : [];
}

/** What a case can show, in the order and with the numbers of its dossier; the user's own notes are none. */
export function exhibitsOf(events: readonly CaseEvent[]): Exhibit[] {
  const sent = events.find(({ type }) => type === 'sent');
  return inDossierOrder(events).flatMap((event) => exhibitsIn(event, sent && eventDay(sent)));
}
