import { collect } from '../core/collect.ts';
import type { Argument } from './shape.ts';

/** Every argument by id. To add one, copy another file. */
export const allArguments: ReadonlyMap<string, Argument> = collect(
  import.meta.glob<Argument>('./*/*.ts', { eager: true, import: 'default' }),
);
