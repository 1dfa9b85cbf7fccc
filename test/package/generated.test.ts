import fs from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/package/generated.ts';
import { isShipped, nameAt, readLock } from '../../scripts/package/lock.ts';

const files = generatedFiles('.');

it.each([...files])('%s is what `npm run release:files` makes of the project as it is', (name, text) => {
  expect(fs.readFileSync(name, 'utf8') === text, `${name}: run npm run release:files`).toBe(true);
});

it('names no address to download from, no machine and no moment', () => {
  const sbom = files.get('sbom.cdx.json') ?? '';
  expect(sbom).not.toMatch(/https?:|registry|timestamp|file:/);
});

it('holds a licence for each dependency', () => {
  const text = files.get('THIRD-PARTY-LICENSES.txt') ?? '';
  const lock = readLock('package-lock.json');
  const shipped = [...lock].filter(([place, locked]) => place !== '' && isShipped(locked));
  expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(lock.get('')?.dependencies ?? {}).length);
  for (const [place, { version }] of shipped) expect(text).toContain(`\n${nameAt(place)} ${version} (`);
  expect(text).toMatch(/\nlibphonenumber \(Apache-2\.0\)[^]*Apache License[^]*END OF TERMS AND CONDITIONS/);
});

it('has a SHA-512 for each package in the lock file, which lockfile-lint checks only where there is a hash', () => {
  const packages = [...readLock('package-lock.json')].filter(([place]) => place !== '');
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
});
