import type { IsoDate } from '../core/date.ts';
import type { CaseState } from './history.ts';
import type { Act } from './next-step.ts';
import type { CaseSummary } from './summary.ts';

/** `needs`: the user's turn; `waiting`: the company's; `over`: closed or withdrawn. */
export type Group = 'needs' | 'waiting' | 'over';

export const groups: readonly Group[] = ['needs', 'waiting', 'over'];

/** States in which somebody else is to do something, until the bell. */
const theirTurn: ReadonlySet<CaseState> = new Set<CaseState>([
  'sent',
  'received',
  'acknowledged',
  'extended',
  'reminded',
  'replied',
  'complained',
]);

/** Which group of a list a case belongs to on a day. */
export function groupOf({ isOpen, ring, state, isSnoozed }: CaseSummary, today: IsoDate): Group {
  if (!isOpen) return 'over';
  if (state === 'drafted' || (ring !== undefined && ring <= today)) return 'needs';
  return theirTurn.has(state) || isSnoozed ? 'waiting' : 'needs';
}

/** What the user does best with a case on a day: while others are to act, to add what they say; nothing once it is over. */
export function actOf(line: CaseSummary, today: IsoDate): Act | undefined {
  const waits = theirTurn.has(line.state) && groupOf(line, today) === 'waiting';
  return waits ? { do: 'add-reply' } : line.act;
}
