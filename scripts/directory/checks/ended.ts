import { isNameOnly } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'ended',
  english: 'What has ended or moved has no address of its own left.',
  level: 'stop',
  run: (company) => ((company.ended || company.movedTo) && !isNameOnly(company) ? ['still has an address'] : []),
} satisfies DirectoryCheck;
