import { formLink } from '../company.ts';
import { isDemo } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'request-forms',
  english: 'A form takes requests from anybody: no log-in, no export of one’s own account.',
  level: 'stop',
  run: (company) =>
    company.webform && !isDemo(company) && formLink(company.webform.url) === undefined ? [company.webform.url] : [],
} satisfies DirectoryCheck;
