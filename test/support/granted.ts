import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of the built extension as it is after the user granted it these origins: headless, nobody can press "Allow". */
export function distWithAccess(...origins: string[]): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-dist-'));
  fs.cpSync('dist/chrome', copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
  fs.writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: origins }));
  return copy;
}
