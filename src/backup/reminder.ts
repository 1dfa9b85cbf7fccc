import { addDays, addMonths, type IsoDate } from '../core/date.ts';

const DAYS = 60;
const MONTHS = 24;

/** The day of the last backup, and of the oldest and newest change there is; undefined where there was none. */
export interface Changes {
  backup: IsoDate | undefined;
  oldest: IsoDate | undefined;
  newest: IsoDate | undefined;
}

/** True when the last backup is older than 60 days and something changed since; without one, when something is that old. */
export function isBackupDue({ backup, oldest, newest }: Changes, today: IsoDate): boolean {
  const since = backup ?? oldest;
  if (since === undefined || newest === undefined) return false;
  return addDays(since, DAYS) < today && (backup === undefined || newest > backup);
}

/** Cases closed before this day are old: 24 months ago. */
export const oldSince = (today: IsoDate): IsoDate => addMonths(today, -MONTHS);
