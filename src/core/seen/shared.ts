import type { isCovered } from './covered.ts';
import type { isFieldSeen } from './field.ts';
import type { isSeen } from './seen.ts';

/** The one test of what people see: words, controls, and whether something lies over a control. */
export interface Sight {
  isSeen: typeof isSeen;
  isFieldSeen: typeof isFieldSeen;
  isCovered: typeof isCovered;
}

// Scripts in pages cannot import each other, but they share a world that no page can see.
const key = Symbol.for('tapeback/sight');
const world = globalThis as unknown as Record<symbol, Sight | undefined>;

/** Lets the other scripts in this page's world ask what people see. */
export function shareSight(sight: Sight): void {
  world[key] = sight;
}

/** What tells whether people see something; if it is missing, that is our own bug, since it is injected first. */
export function sharedSight(): Sight {
  const sight = world[key];
  if (!sight) throw new Error('no sight');
  return sight;
}
