import { naming } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'cookie-notice',
  about: 'A cookie statement.',
  english: { names: ['cookie policy', 'cookie notice', 'cookie statement', 'cookies', 'cookie', 'cookie declaration'] },
  find: (page, { names = [] }) => naming(page, 'cookie_notice', names, 1.2),
} satisfies DetectorRule;
