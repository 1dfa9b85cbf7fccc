import type { DirectoryCheck } from './shape.ts';

function duplicates(keys: string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

export default {
  id: 'keys-once',
  english: 'A host stands once in a record: strong or weak, not both.',
  level: 'stop',
  run: (company) => duplicates([...company.domains.map(({ host }) => host), ...(company.weakDomains ?? [])]),
} satisfies DirectoryCheck;
