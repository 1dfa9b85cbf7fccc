import { isIsoDate } from '../../../src/core/date.ts';
import { sourcesOf } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'dates',
  english: 'Days exist and are not in the future.',
  level: 'stop',
  run: (company, all) =>
    sourcesOf(company).flatMap(({ date }) =>
      date === undefined || (isIsoDate(date) && date <= all.today) ? [] : [date],
    ),
} satisfies DirectoryCheck;
