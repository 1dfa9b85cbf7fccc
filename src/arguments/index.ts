import type { Argument } from './shape.ts';

/** Every argument by id, read when a letter first needs one. */
export async function loadArguments(): Promise<ReadonlyMap<string, Argument>> {
  return (await import('./all.ts')).allArguments;
}
