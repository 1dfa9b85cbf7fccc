import { isDemo, sourcesOf } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

import type { Source } from '../../../src/directory/shape.ts';

// Licences that allow passing the facts on: CC0, MIT, BSD, ODC-BY, Licence Ouverte, OGL (see NOTICE).
const NAMES = new Set([
  'datenanfragen',
  'jdm',
  '2factorauth',
  'nl-data-optout',
  'opentermsarchive',
  'roo',
  'datapurge',
  'cnil',
  'gleif',
  'ico',
  'wikidata-nsi',
  'third party',
]);

function isKnown({ name, url }: Source): boolean {
  return NAMES.has(name) || (url !== undefined && new URL(url).hostname === name);
}

export default {
  id: 'known-sources',
  english: 'A source is one of NOTICE, or the host of the page it was seen on.',
  level: 'stop',
  run: (company) =>
    isDemo(company)
      ? []
      : sourcesOf(company)
          .filter((source) => !isKnown(source))
          .map(({ name }) => name),
} satisfies DirectoryCheck;
