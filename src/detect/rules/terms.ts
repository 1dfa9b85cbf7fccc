import { naming } from '../naming.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'terms',
  about: 'Terms and conditions, imprints and contracts.',
  english: {
    names: [
      'terms',
      'terms and conditions',
      'terms conditions',
      'terms of*',
      'conditions of*',
      'user agreement',
      'disclaimer',
      'legal notice',
      'imprint',
      'data processing a*',
      'dpa',
      'sub processors',
      'subprocessors',
      'code of conduct',
      'copyright policy',
    ],
  },
  find: (page, words) => naming(page, 'terms', words, 1.2),
} satisfies DetectorRule;
