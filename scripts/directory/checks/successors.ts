import type { Company } from '../../../src/directory/shape.ts';
import type { Directory, DirectoryCheck } from './shape.ts';

function problemOf(id: string, start: string, { byId }: Directory): string[] {
  const seen = new Set([start]);
  for (let next: string | undefined = id; next !== undefined;) {
    if (seen.has(next)) return [`${id} leads back`];
    seen.add(next);
    const [company]: Company[] = byId.get(next) ?? [];
    if (!company) return [`there is no ${next}`];
    next = company.movedTo ?? company.runBy;
  }
  return [];
}

export default {
  id: 'successors',
  english: 'runBy and movedTo lead to a record that is there, and never in a circle.',
  level: 'stop',
  run: (company, all) =>
    [company.runBy, company.movedTo].filter((id) => id !== undefined).flatMap((id) => problemOf(id, company.id, all)),
} satisfies DirectoryCheck;
