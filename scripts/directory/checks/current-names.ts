import { FORMER } from '../company.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'current-names',
  english: 'Names are current: no “formerly”, no service that was closed.',
  level: 'stop',
  run: (company, all) =>
    [company.name, ...(company.brands ?? [])].filter((name) => FORMER.test(name) || all.lists.closedBrands.has(name)),
} satisfies DirectoryCheck;
