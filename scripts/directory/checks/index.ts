import { collect } from '../../../src/core/collect.ts';
import type { Company } from '../../../src/directory/shape.ts';
import type { Directory, DirectoryCheck, Placed, Problem } from './shape.ts';

/** Every rule by id. To add one, copy another rule. */
export const checks: ReadonlyMap<string, DirectoryCheck> = collect(
  import.meta.glob<DirectoryCheck>(['./*.ts', '!./index.ts', '!./shape.ts', '!./texts.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** Every problem in these records, in their order. */
export function checkDirectory(placed: Placed[], rest: Pick<Directory, 'platforms' | 'lists' | 'today'>): Problem[] {
  const all = directoryOf(
    placed.map(({ company }) => company),
    rest,
  );
  return placed.flatMap(({ company, where }) =>
    [...checks.values()].flatMap(({ id, level, run }) =>
      run(company, all).map((what) => ({ check: id, level, where, record: company.id, what })),
    ),
  );
}

function directoryOf(companies: Company[], rest: Pick<Directory, 'platforms' | 'lists' | 'today'>): Directory {
  return {
    companies,
    byId: groupBy(companies, ({ id }) => [id]),
    byHost: groupBy(companies, ({ domains }) => domains.map(({ host }) => host)),
    byEmail: groupBy(companies, ({ emails = [] }) => emails.map(({ address }) => address.toLowerCase())),
    ...rest,
  };
}

function groupBy(companies: Company[], keysOf: (company: Company) => string[]): Map<string, Company[]> {
  const groups = new Map<string, Company[]>();
  for (const company of companies)
    for (const key of new Set(keysOf(company))) groups.set(key, [...(groups.get(key) ?? []), company]);
  return groups;
}
