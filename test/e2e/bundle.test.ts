import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOfPage, measureSizes, sizeBudgets } from '../support/sizes.ts';

const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'];
const browsers = [
  ['dist/chrome', [...permissions, 'sidePanel', 'declarativeContent']],
  ['dist/firefox', permissions],
] as const;

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
  web_accessible_resources?: object[];
  content_scripts?: object[];
  content_security_policy: { extension_pages: string };
}

const manifestOf = (dist: string) => JSON.parse(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8')) as Manifest;
const filesOf = (dist: string) =>
  fs
    .readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(dist, file)).isFile());

describe.each(browsers)('%s', (dist, wanted) => {
  it('asks for these permissions and no others', () => {
    const manifest = manifestOf(dist);
    expect(manifest.permissions.toSorted()).toEqual([...wanted].toSorted());
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect([manifest.host_permissions, manifest.web_accessible_resources, manifest.content_scripts]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('lets its own pages load nothing from anywhere', () => {
    const policy = manifestOf(dist).content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'", "trusted-types 'none'"]),
    );
  });
  it('holds no code that fetches, evaluates or imports from elsewhere', () => {
    const code = filesOf(dist).filter((file) => file.endsWith('.js'));
    const bad = code.filter((file) =>
      /\bnew Function\(|\beval\(|XMLHttpRequest|WebSocket|sendBeacon|import\(["']https?:/.test(
        fs.readFileSync(path.join(dist, file), 'utf8'),
      ),
    );
    expect(bad).toEqual([]);
    const contentScripts = ['read', 'fill', 'watch'].map((name) =>
      fs.readFileSync(path.join(dist, `src/content/${name}.iife.js`), 'utf8'),
    );
    for (const script of contentScripts) expect(script).not.toMatch(/\bfetch\(|innerHTML|console\./);
  });
  it('keeps to its sizes', () => {
    const sizes = measureSizes(dist);
    for (const name of ['watch', 'read', 'fill', 'popup'] as const)
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
    for (const text of [script('read'), script('fill'), script('watch'), popup.join('')])
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

it('is accepted by the linter of Mozilla', () => {
  const report = execFileSync('npx', ['addons-linter', 'dist/firefox', '--output', 'json'], { encoding: 'utf8' });
  expect((JSON.parse(report) as { errors: object[] }).errors).toEqual([]);
});
