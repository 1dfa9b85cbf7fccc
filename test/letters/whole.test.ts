import { expect, it } from 'vitest';
import { missingFiles, startedLanguages } from '../../src/letters/whole.ts';

const english = [
  './en/access.txt',
  './en/access.short.txt',
  './en/parts/call.txt',
  './en/spoken.ts',
  './en/access.ch.txt',
];

it('a folder is whole when it has what English has, variants for one law left out', () => {
  const own = english.slice(0, 4).map((path) => path.replace('/en/', '/pt/'));
  expect(missingFiles('pt', [...english, ...own])).toEqual([]);
  expect(missingFiles('pt', [...english, ...own.slice(2)])).toEqual(['access.short.txt', 'access.txt']);
});

it('a folder with one file alone has begun, and lacks the rest', () => {
  const paths = [...english, './pt/access.txt'];
  expect(startedLanguages(paths)).toEqual(['en', 'pt']);
  expect(missingFiles('pt', paths)).toEqual(['access.short.txt', 'parts/call.txt', 'spoken.ts']);
});
