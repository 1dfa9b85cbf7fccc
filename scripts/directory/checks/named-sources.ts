import { isNameOnly } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'named-sources',
  english: 'A record without any contact says where its name comes from.',
  level: 'stop',
  run: (company) => (isNameOnly(company) && !company.source ? ['no contact and no source'] : []),
} satisfies DirectoryCheck;
