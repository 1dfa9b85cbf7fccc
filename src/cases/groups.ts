import type { IsoDate } from '../core/date.ts';
import type { CaseSummary } from './summary.ts';

/** `needs`: the bell has rung, or a letter is ready to be sent; `waiting`: the company's turn; `over`: closed or withdrawn. */
export type Group = 'needs' | 'waiting' | 'over';

export const groups: readonly Group[] = ['needs', 'waiting', 'over'];

/** Which group of a list a case belongs to on a day. */
export function groupOf({ isOpen, ring, state }: CaseSummary, today: IsoDate): Group {
  if (!isOpen) return 'over';
  return state === 'drafted' || (ring !== undefined && ring <= today) ? 'needs' : 'waiting';
}
