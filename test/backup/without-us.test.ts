import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lockFile } from '../../src/backup/write.ts';

it('a locked backup is opened by the program in docs/backup.md, without any code of ours', async () => {
  const [, program = ''] = /```js\n([\s\S]*?)```/.exec(fs.readFileSync('docs/backup.md', 'utf8')) ?? [];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backup-'));
  const [script, file] = [path.join(folder, 'open.mjs'), path.join(folder, 'backup.json')];
  fs.writeFileSync(script, program);
  const text = '{"what":"é and „quotes“"}\n';
  fs.writeFileSync(file, await lockFile(text, '2026-11-25T09:00:00.000Z', 'wachtwoord één twee'));
  expect(execFileSync(process.execPath, [script, file, 'wachtwoord één twee'], { encoding: 'utf8' })).toBe(text);
  fs.rmSync(folder, { recursive: true });
});
