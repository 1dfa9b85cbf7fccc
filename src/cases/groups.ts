import type { IsoDate } from '../core/date.ts';
import type { CaseSummary } from './summary.ts';

/** `needs`: the bell has rung, or a letter is waiting to be sent; `waiting`: the company's turn; `over`: closed or taken back. */
export type Group = 'needs' | 'waiting' | 'over';

export const groups: readonly Group[] = ['needs', 'waiting', 'over'];

/** Which group of a list a case stands in on a day. */
export function groupOf({ isOpen, ring, state }: CaseSummary, today: IsoDate): Group {
  if (!isOpen) return 'over';
  return state === 'drafted' || (ring !== undefined && ring <= today) ? 'needs' : 'waiting';
}
