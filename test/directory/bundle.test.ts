import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { directoryBundle } from '../../src/directory/bundle.ts';
import { company } from '../support/directory.ts';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'directory-'));
  fs.mkdirSync(path.join(root, 'src/directory/companies'), { recursive: true });
  fs.writeFileSync(path.join(root, 'src/directory/platforms.txt'), 'mall.example\n');
  fs.writeFileSync(path.join(root, 'src/directory/platform-pages.tsv'), 'mall.example\thelp\n');
  fs.writeFileSync(path.join(root, 'entry.js'), 'export default 1;\n');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const write = (text: string) => fs.writeFileSync(path.join(root, 'src/directory/companies/nl.ndjson'), text);

function buildHere() {
  const input = path.join(root, 'entry.js');
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [directoryBundle()],
    build: { rollupOptions: { input } },
  });
}

describe('directoryBundle', () => {
  test('emits index, records, names and numbers', async () => {
    write(`${JSON.stringify(company('bank'))}\n`);
    await buildHere();
    const out = path.join(root, 'dist/directory');
    expect(fs.readdirSync(out).toSorted()).toEqual([
      '00.json',
      'index.txt',
      'names.txt',
      'phones.txt',
      'registers.txt',
    ]);
    expect(fs.readFileSync(path.join(out, 'index.txt'), 'utf8')).toBe('!\t1\nexample,bank\t1\nexample,mall\tp=help\n');
    expect(JSON.parse(fs.readFileSync(path.join(out, '00.json'), 'utf8'))).toEqual([company('bank')]);
  });

  test('stops the build at a broken line, naming it', async () => {
    write(`${JSON.stringify(company('bank'))}\n{"id":"half"}\n`);
    await expect(buildHere()).rejects.toThrow(/nl\.ndjson:2: name/);
  });
});
