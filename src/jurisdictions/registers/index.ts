import { collect } from '../../core/collect.ts';
import type { Register } from './shape.ts';

/** Every register by id. To add one, copy a file. */
export const registers: ReadonlyMap<string, Register> = collect(
  import.meta.glob<Register>('./*-*.ts', { eager: true, import: 'default' }),
);

/** The registers of the country the user lives in; none where none was read. */
export const registersIn = (country: string): Register[] =>
  [...registers.values()].filter((one) => one.country === country);
