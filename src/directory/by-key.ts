import { findHost, openDirectory, readRecords, type ReadFile } from './index-file.ts';
import type { Company } from './shape.ts';

/** A host of the company's that the index leads to it by, if only among others; undefined when it has none. */
export function keyOf({ domains, weakDomains = [], paths = [] }: Company): string | undefined {
  return domains[0]?.host ?? weakDomains[0] ?? paths[0]?.split('/')[0];
}

/** The company with this id among those a key leads to; undefined when the directory no longer has it there. */
export async function companyUnder(key: string, id: string, read: ReadFile): Promise<Company | undefined> {
  const directory = await openDirectory(read);
  const entry = directory.ok ? await findHost(directory.value, key) : directory;
  if (!directory.ok || !entry.ok || !entry.value) return undefined;
  const records = await readRecords(directory.value, entry.value.records);
  return records.ok ? records.value.find((company) => company.id === id) : undefined;
}
