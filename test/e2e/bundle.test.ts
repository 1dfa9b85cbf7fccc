import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOfPage, measureSizes, sizeBudgets } from '../support/sizes.ts';

const filesOf = (dist: string) =>
  fs
    .readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(dist, file)).isFile());

describe.each(['dist/chrome', 'dist/firefox'])('%s', (dist) => {
  it('keeps to its sizes', () => {
    const sizes = measureSizes(dist);
    for (const name of ['watch', 'read', 'sight', 'find', 'fill', 'popup'] as const)
      expect(sizes[name], name).toBeLessThanOrEqual(sizeBudgets[name]);
    expect(filesOfPage(dist, 'src/ui/popup/index.html').length).toBeGreaterThan(4);
  });
  it('carries no words of other languages into pages or the popup', () => {
    const script = (name: string) => fs.readFileSync(path.join(dist, `src/content/${name}.iife.js`), 'utf8');
    const popup = filesOfPage(dist, 'src/ui/popup/index.html').map((file) => fs.readFileSync(file, 'utf8'));
    const holds = (text: string) =>
      ['detect/notices', 'detect/addresses', 'fields/leave'].map(
        (unit) => text.includes(`"${unit}":`) || text.includes(`\`${unit}\`:`),
      );
    for (const text of [script('read'), script('find'), script('fill'), script('watch'), popup.join('')])
      expect(holds(text)).toEqual([false, false, false]);
    // They are somewhere: the background sends them along.
    const all = filesOf(dist).filter((file) => file.endsWith('.js'));
    expect(holds(all.map((file) => fs.readFileSync(path.join(dist, file), 'utf8')).join(''))).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('carries the directory', () => {
    expect(filesOf(dist)).toEqual(expect.arrayContaining([path.join('directory', 'index.txt')]));
  });
});

it('is accepted by the linter of Mozilla without a word', { timeout: 120_000 }, () => {
  const said = execFileSync('npx', ['addons-linter', 'dist/firefox', '--output', 'json'], { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(said) as Record<string, object[]>;
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
