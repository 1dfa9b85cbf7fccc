import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceFiles, uncommitted } from '../../scripts/package/files.ts';

let folder: string;

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-files-'));
  write('.gitignore', 'dist\nnode_modules\n');
  write('package.json', '{}');
  write('src/a.ts', 'a');
  write('dist/out.js', 'built');
  write('test/matrix/node_modules/x/index.js', 'x');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const names = () => [...sourceFiles(folder).keys()].toSorted();
const sources = ['.gitignore', 'package.json', 'src/a.ts'];

describe('sources', () => {
  it('are what git tracks', () => {
    git('init', '-q');
    git('add', '.');
    write('src/new.ts', 'not yet added');
    expect(names()).toEqual(sources);
  });
  it('are all but what is ignored, where there is no git', () => {
    expect(names()).toEqual(sources);
  });
});

describe('what is not committed', () => {
  it('is listed, new files too', () => {
    git('init', '-q');
    expect(uncommitted(folder).join()).toContain('src/');
  });
  it('is nothing in an unpacked source zip', () => {
    expect(uncommitted(folder)).toEqual([]);
  });
});
