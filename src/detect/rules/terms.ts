import { naming } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'terms',
  about: 'Terms and conditions.',
  english: {
    names: [
      'terms and conditions',
      'terms of service',
      'terms of use',
      'terms conditions',
      'general terms',
      'conditions of sale',
      'user agreement',
      'disclaimer',
      'legal notice',
      'imprint',
      'impressum',
      'terms',
    ],
  },
  find: (page, { names = [] }) => naming(page, 'terms', names, 1.2),
} satisfies DetectorRule;
