import type { DirectoryCheck } from './shape.ts';

import type { Directory } from './shape.ts';

function isTwice(id: string, { byId }: Directory): boolean {
  return (byId.get(id) ?? []).length > 1;
}

export default {
  id: 'ids',
  english: 'An id is lower case and stands once.',
  level: 'stop',
  run: (company, all) => [
    ...(/^[a-z0-9][a-z0-9-]*$/.test(company.id) ? [] : ['not lower case']),
    ...(isTwice(company.id, all) ? ['stands twice'] : []),
  ],
} satisfies DirectoryCheck;
