import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChrome } from './chrome.ts';

/** A copy of the built extension after the user granted it these origins: in headless mode nobody can press "Allow". */
export function distWithAccess(...origins: string[]): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-dist-'));
  fs.cpSync('dist/chrome', copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
  fs.writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: origins }));
  return copy;
}

/**
 * The built extension in a profile whose user granted these optional origins, which it can give back: installed once
 * with the origins required, then the real manifest in the same place.
 */
export async function profileWithAccess(
  port: number,
  ...origins: string[]
): Promise<{ dist: string; profile: string }> {
  const dist = distWithAccess(...origins);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-profile-'));
  const first = await launchChrome(dist, port, { profile });
  await first.close();
  fs.copyFileSync('dist/chrome/manifest.json', path.join(dist, 'manifest.json'));
  return { dist, profile };
}
