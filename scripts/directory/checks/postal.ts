import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'postal',
  english: 'A postal address has at least two lines, none of them empty.',
  level: 'stop',
  run: (company) =>
    company.postal && (company.postal.lines.length < 2 || company.postal.lines.includes(''))
      ? [company.postal.lines.join(' / ')]
      : [],
} satisfies DirectoryCheck;
