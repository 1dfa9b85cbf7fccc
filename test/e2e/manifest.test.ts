import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { permissions } from '../../manifest/permissions.ts';

const required = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'];
const wanted = {
  chrome: [...required, 'sidePanel', 'declarativeContent'],
  firefox: required,
};
const optional = ['notifications'];
const hosts = ['http://*/*', 'https://*/*'];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src blob:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: object;
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { strict_min_version: string; data_collection_permissions: object };
    gecko_android: { strict_min_version: string };
  };
}

const manifestOf = (browser: string) =>
  JSON.parse(fs.readFileSync(path.join('dist', browser, 'manifest.json'), 'utf8')) as Manifest;

describe.each(['chrome', 'firefox'] as const)('the built manifest of %s', (browser) => {
  const manifest = manifestOf(browser);
  const given = (when: string) =>
    permissions.filter((one) => one.given === when && one.browsers.includes(browser)).map(({ name }) => name);

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions.toSorted()).toEqual(wanted[browser].toSorted());
    expect(manifest.optional_permissions).toEqual(optional);
    expect(manifest.optional_host_permissions).toEqual(hosts);
  });
  it('gives a reason for each, and no reason for what it does not ask for', () => {
    expect(given('at installation').toSorted()).toEqual(manifest.permissions.toSorted());
    const asked = [...manifest.optional_permissions, ...manifest.optional_host_permissions];
    expect(given('when asked').toSorted()).toEqual(asked.toSorted());
  });
  it.each([
    'host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'devtools_page',
    'chrome_url_overrides',
    'update_url',
    'key',
    'sandbox',
  ])('has no %s', (name) => {
    expect(manifest).not.toHaveProperty(name);
  });
  it('lets its own pages load nothing from anywhere, and make no text into code', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });
});

it('reasons are sentences, and there is one of each', () => {
  for (const { name, reason } of permissions) expect(reason, name).toMatch(/^[A-Z][^\n]{40,}\.$/);
  expect(new Set(permissions.map(({ name }) => name)).size).toBe(permissions.length);
});

it('Chrome starts at the version whose checkVisibility() knows visibilityProperty', () => {
  expect(manifestOf('chrome').minimum_chrome_version).toBe('121');
});

it('Firefox starts at the version that shows what data an extension collects: none', () => {
  const settings = manifestOf('firefox').browser_specific_settings;
  expect(settings?.gecko.strict_min_version).toBe('140.0');
  expect(settings?.gecko_android.strict_min_version).toBe('142.0');
  expect(settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
