import type { Random } from './random.ts';

/** ONE FILE PER THING THAT READS FROM OUTSIDE: gives it something changed at random and throws when it does not hold. */
export interface FuzzTarget {
  run(random: Random): void | Promise<void>;
}
