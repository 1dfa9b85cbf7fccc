import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchives } from '../../scripts/package/archives.ts';
import { filesUnder, sourceFiles } from '../../scripts/package/files.ts';
import { zipFiles } from '../../scripts/package/zip.ts';

let elsewhere: string;
beforeAll(() => {
  elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-elsewhere-'));
});
afterAll(() => fs.rmSync(elsewhere, { recursive: true }));

/** Writes the same files in another folder, last one first, at another time and with other modes. */
function copyAnotherWay(from: string, to: string): void {
  for (const [name, bytes] of [...filesUnder(from)].toReversed()) {
    const file = path.join(to, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes, { mode: 0o600 });
    fs.utimesSync(file, 1_000_000_000, 1_000_000_000);
  }
}

describe.each(['chrome', 'firefox'])('the zip for %s', (browser) => {
  it('is the same when made again from another folder', () => {
    const dist = path.join('dist', browser);
    const copy = path.join(elsewhere, browser);
    copyAnotherWay(dist, copy);
    const [once, again] = [dist, copy].map((folder) => Buffer.from(zipFiles(filesUnder(folder))));
    expect(again?.equals(once ?? Buffer.of())).toBe(true);
  });
  it('has the manifest at its top, with licences and notices beside it', () => {
    const zip = [...makeArchives('.')].find(([name]) => name.endsWith(`-${browser}.zip`))?.[1];
    const names = Object.keys(unzipSync(zip ?? new Uint8Array()));
    expect(names).toEqual(expect.arrayContaining(['manifest.json', 'LICENSE', 'NOTICE', 'THIRD-PARTY-LICENSES.txt']));
    expect(names).toEqual(names.toSorted());
    expect(names.filter((name) => name.endsWith('.map') || name.startsWith('.'))).toEqual([]);
  });
});

const hasGit = fs.existsSync('.git');

describe('the source zip', () => {
  it('holds what it takes to build, and nothing that was built', () => {
    const names = [...sourceFiles('.').keys()];
    expect(names).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'vite.config.ts', 'manifest/base.ts', '.npmrc']),
    );
    expect(names.filter((name) => /(?:^|\/)(?:dist|node_modules|packages|test-results|\.git)\//.test(name))).toEqual(
      [],
    );
  });
  it.runIf(hasGit)('marks as programs what git marks so', () => {
    const listed = execFileSync('git', ['ls-files', '-s'], { encoding: 'utf8' }).split('\n').filter(Boolean);
    const programs = listed
      .filter((line) => line.startsWith('100755'))
      .map((line) => line.slice(line.indexOf('\t') + 1));
    const marked = [...sourceFiles('.')].filter(([, bytes]) => bytes[0] === 0x23 && bytes[1] === 0x21);
    expect(marked.map(([name]) => name).toSorted()).toEqual(programs.toSorted());
  });
});
