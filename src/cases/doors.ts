import type { IsoDate } from '../core/date.ts';
import { doors, type Door } from '../jurisdictions/doors.ts';
import { jurisdictions } from '../jurisdictions/index.ts';
import { termDue } from './deadline.ts';
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

/** The other bodies that may take up a case, once its letter was sent. The last letter is a complaint to the company as well. */
export function doorsOf(one: Case): OpenDoor[] {
  if (!dayOf(one, 'sent')) return [];
  const complained = followedBy(one, 'last-letter')?.day;
  return doors
    .filter((door) => fits(door, one))
    .map((door) => {
      const from = door.wait && complained && termDue(one.jurisdiction, door.wait, complained);
      return { ...door, ...(from ? { from } : {}) };
    });
}
