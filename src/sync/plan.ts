import { deletedIn, isLeft, isPlaced, nameOf, type Placed } from '../cases/union.ts';
import type { Contents } from './device-file.ts';

export interface Plan {
  /** Of the folder's events, those this device does not have. */
  toMerge: unknown[];
  /** Of this device's events, those that no file of the folder has: they go into its own. */
  toAppend: Placed[];
  /** The device's own file must be written anew: it is damaged, or holds what was deleted since. */
  rewrite: boolean;
}

/**
 * What to take from a folder and what to add to it. Pure: the same contents give the same plan, and running it twice
 * changes nothing the second time. What a lost file held is put back by whoever still has it.
 */
export function planSync(own: readonly Placed[], ownFile: Contents | undefined, others: readonly Contents[]): Plan {
  const had = new Set(own.map(nameOf));
  const inFolder = [...(ownFile ? [ownFile] : []), ...others].flatMap(({ events }) => events.filter(isPlaced));
  const deleted = deletedIn([...own, ...inFolder]);
  const isKept = (event: Placed) => isLeft(event, deleted);
  const rewrite = ownFile !== undefined && !(ownFile.isWhole && ownFile.events.filter(isPlaced).every(isKept));
  const known = new Set((rewrite ? others.flatMap(({ events }) => events.filter(isPlaced)) : inFolder).map(nameOf));
  return {
    toMerge: inFolder.filter((event) => !had.has(nameOf(event)) && isKept(event)),
    toAppend: own.filter((event) => !known.has(nameOf(event)) && isKept(event)),
    rewrite,
  };
}
