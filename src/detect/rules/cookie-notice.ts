import { naming } from '../naming.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'cookie-notice',
  about: 'A cookie statement.',
  english: {
    names: ['cookie*'],
    never: ['privacy', 'data protection'],
  },
  find: (page, words) => naming(page, 'cookie_notice', words),
} satisfies DetectorRule;
