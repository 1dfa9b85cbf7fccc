import { addDays, addMonths, type IsoDate } from '../core/date.ts';
import { doors } from '../jurisdictions/doors/index.ts';
import type { Door } from '../jurisdictions/doors/shape.ts';
import { jurisdictions } from '../jurisdictions/index.ts';
import type { Case } from './events.ts';
import { dayOf, followedBy } from './history.ts';

/** A door that fits a case; `from` is the first day it opens, where that can be counted. */
export type OpenDoor = Door & { from?: IsoDate };

function fits(door: Door, { addressee, call, jurisdiction }: Case): boolean {
  const { kind } = addressee;
  const regime = jurisdictions.get(jurisdiction)?.regime ?? '';
  if (!door.laws.includes(jurisdiction) && !door.laws.includes(regime)) return false;
  if (door.incoming && call?.direction !== 'incoming') return false;
  if (door.kinds) return kind !== undefined && door.kinds.includes(kind);
  return kind === undefined || !door.notKinds?.includes(kind);
}

/** The first day after the time that a door wants the company to have had. */
function opensOn({ count, unit }: NonNullable<Door['wait']>, complained: IsoDate): IsoDate {
  return addDays(unit === 'months' ? addMonths(complained, count) : addDays(complained, count), 1);
}

/** The day of the complaint to the company itself: the last letter, in the United Kingdom the reminder as well. */
function complaintDay(one: Case): IsoDate | undefined {
  const reminded = one.jurisdiction === 'uk' ? followedBy(one, 'reminder')?.day : undefined;
  return followedBy(one, 'last-letter')?.day ?? reminded;
}

/** The other bodies that may take up a case, once its letter was sent. */
export function doorsOf(one: Case): OpenDoor[] {
  if (!dayOf(one, 'sent')) return [];
  const complained = complaintDay(one);
  return [...doors.values()]
    .filter((door) => fits(door, one))
    .map((door) => ({ ...door, ...(complained && door.wait ? { from: opensOn(door.wait, complained) } : {}) }));
}
