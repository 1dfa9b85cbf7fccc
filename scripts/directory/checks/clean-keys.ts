import { keysOf } from '../../../src/directory/build.ts';
import { cleanKey } from '../clean.ts';
import { isDemo } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'clean-keys',
  english: 'Keys are hosts in punycode and lower case, below a real top-level domain, and no public suffix.',
  level: 'stop',
  run: (company) =>
    isDemo(company)
      ? []
      : keysOf(company)
          .map(([key]) => key)
          .filter((key) => cleanKey(key) !== key),
} satisfies DirectoryCheck;
