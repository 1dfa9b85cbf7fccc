import { keysOf } from '../../../src/directory/build.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'has-key',
  english: 'A record is found under at least one host.',
  level: 'stop',
  run: (company) => (keysOf(company).length === 0 ? ['no domain, no weak domain, no path'] : []),
} satisfies DirectoryCheck;
