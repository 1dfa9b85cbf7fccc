import { cleanLink } from '../clean.ts';
import { isDemo, linksIn } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'clean-links',
  english: 'Links are https, without credentials and tracking.',
  level: 'stop',
  run: (company) => (isDemo(company) ? [] : linksIn(company).filter((link) => cleanLink(link) !== link)),
} satisfies DirectoryCheck;
