import { findHost, openDirectory, readRecords, type ReadFile } from './index-file.ts';
import type { Company } from './shape.ts';

/** A host through which the index leads to the company, perhaps with others; undefined if it has none. */
export function keyOf({ domains, weakDomains = [], paths = [] }: Company): string | undefined {
  return domains[0]?.host ?? weakDomains[0] ?? paths[0]?.split('/')[0];
}

/** The company with this id among those under a key; undefined if the directory no longer has it there. */
export async function companyUnder(key: string, id: string, read: ReadFile): Promise<Company | undefined> {
  const directory = await openDirectory(read);
  const entry = directory.ok ? await findHost(directory.value, key) : directory;
  if (!directory.ok || !entry.ok || !entry.value) return undefined;
  const records = await readRecords(directory.value, entry.value.records);
  return records.ok ? records.value.find((company) => company.id === id) : undefined;
}
