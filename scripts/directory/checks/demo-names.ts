import { keysOf } from '../../../src/directory/build.ts';
import { isDemo } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'demo-names',
  english: 'Made-up companies stand on reserved names, real ones never (RFC 2606).',
  level: 'stop',
  run: (company) =>
    keysOf(company)
      .map(([key]) => key)
      .filter((key) => key.endsWith('.example') !== isDemo(company)),
} satisfies DirectoryCheck;
