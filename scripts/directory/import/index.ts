import { collect } from '../../../src/core/collect.ts';
import type { Importer } from './shape.ts';

/** Every source by id. To add one, copy a sibling file. */
export const importers: ReadonlyMap<string, Importer> = collect(
  import.meta.glob<Importer>('./sources/*.ts', { eager: true, import: 'default' }),
);
