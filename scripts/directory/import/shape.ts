import type { Company } from '../../../src/directory/shape.ts';
import type { Lists } from '../facts.ts';

/** What a source says of one company. `by`: how it is joined to the records: its host, a register's number, its name. */
export interface Extra {
  company: Company;
  by: 'host' | 'number' | 'name';
}

/** What was read, and what stayed out, counted by why. */
export interface Imported {
  extras: Extra[];
  left: Map<string, number>;
}

/** One source; the file's name is its id. To add one, copy a sibling file. */
export interface Importer {
  id: string;
  /** What the source calls itself, and where its file is to be had. */
  source: string;
  licence: string;
  /** The texts of the file, or of each file of the folder. */
  read: (texts: string[], lists: Lists) => Imported;
}

/** An empty result, and a way to count what stays out. */
export function collector(): Imported & { leave: (why: string) => void } {
  const left = new Map<string, number>();
  return { extras: [], left, leave: (why) => left.set(why, (left.get(why) ?? 0) + 1) };
}
