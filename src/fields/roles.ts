import { collect } from '../core/collect.ts';
import type { FieldMatcher } from './shape.ts';

/** Every field role by id. To add one, copy a sibling file. */
export const matchers: ReadonlyMap<string, FieldMatcher> = collect(
  import.meta.glob<FieldMatcher>('./matchers/*.ts', { eager: true, import: 'default' }),
);
