import type { IsoDate } from '../../core/date.ts';
import type { Step } from './shape.ts';

/** A step without its state; `waitsFor` says that another step has to come first. */
export type Bare = Omit<Step, 'state'> & { waitsFor?: boolean };

function stateOf({ day, from, until, term, waitsFor }: Bare, today: IsoDate): Step['state'] {
  if (day) return 'used';
  if (until && !term && today > until) return 'lapsed';
  return waitsFor || (from && today < from) ? 'not-yet' : 'open';
}

/** The step as it stands on a day. What reopens it is said only once it has lapsed; a term of practice never lapses. */
export function standing({ waitsFor, reopens, ...bare }: Bare, today: IsoDate): Step {
  const state = stateOf({ ...bare, ...(waitsFor ? { waitsFor } : {}) }, today);
  return { ...known(bare), state, ...(state === 'lapsed' && reopens ? { reopens } : {}) };
}

/** Without what is not known. */
const known = <T extends object>(part: T): T =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as T;
