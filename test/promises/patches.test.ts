import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { promises, readPatches, tableOf } from '../../scripts/promises/patches.ts';

const patches = readPatches();

describe.each(patches)('$id', ({ file, test, name }) => {
  it('fits the project as it is', () => {
    expect(execFileSync('git', ['apply', '--check', file], { encoding: 'utf8' })).toBe('');
  });
  it('names a test that is there', () => expect(fs.readFileSync(test, 'utf8')).toContain(name));
});

it('every promise is broken by at least two patches, and no patch breaks another thing', () => {
  const counts = promises.map((promise) => patches.filter((one) => one.promise === promise).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(patches.length);
});

it('the documents list them as they are', () => {
  expect(fs.readFileSync('docs/promises.md', 'utf8')).toContain(tableOf(patches));
});
