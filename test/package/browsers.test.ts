import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, Identifier, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';
import chrome from '../../manifest/chrome.ts';
import firefox from '../../manifest/firefox.ts';
import { lacking } from '../support/android.ts';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

interface Oldest {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string } };
}

const settings: Oldest = { ...(chrome as Oldest), ...(firefox as Oldest) };
const oldest = {
  chrome: Number(settings.minimum_chrome_version),
  firefox: Number.parseFloat(settings.browser_specific_settings?.gecko.strict_min_version ?? ''),
};

/** What there is no way around, and where it is used. */
const needed: readonly [key: string, file: string, word: RegExp][] = [
  [
    'api.Element.checkVisibility.options_visibilityProperty_parameter',
    'src/core/seen/rendered.ts',
    /visibilityProperty/,
  ],
  ['api.URL.canParse_static', 'src/platform/menus.ts', /URL\.canParse/],
  ['api.Crypto.randomUUID', 'src/cases/events.ts', /randomUUID/],
  ['api.HTMLDialogElement', 'src/ui/parts/dialog.tsx', /<dialog/],
  ['javascript.builtins.Array.toSorted', 'src/core/collect.ts', /toSorted/],
  ['javascript.regular_expressions.lookbehind_assertion', 'src/detect/emails.ts', /\(\?<[!=]/],
  ['webextensions.manifest.optional_host_permissions', 'manifest/base.ts', /optional_host_permissions/],
  ['webextensions.manifest.background.type', 'manifest/firefox.ts', /type: 'module'/],
  ['webextensions.api.scripting.registerContentScripts', 'src/platform/scripting.ts', /registerContentScripts/],
  ['webextensions.api.storage.session', 'src/platform/storage.ts', /storage\.session/],
];

const first = (support: SupportStatement | undefined): SimpleSupportStatement | undefined =>
  Array.isArray(support) ? support[0] : support;

/** First version of a browser that has it; not a number when none has. */
function since(key: string, browser: 'chrome' | 'firefox'): number {
  const found = key.split('.').reduce<Identifier | undefined>((at, part) => at?.[part], data as unknown as Identifier);
  return Number(first(found?.__compat?.support[browser])?.version_added);
}

describe.each(needed)('%s', (key, file, word) => {
  it('is used, and known to the oldest browsers that may install Tapeback', () => {
    expect(fs.readFileSync(file, 'utf8')).toMatch(word);
    expect(since(key, 'chrome')).toBeLessThanOrEqual(oldest.chrome);
    expect(since(key, 'firefox')).toBeLessThanOrEqual(oldest.firefox);
  });
});

it('what Firefox for Android lacks of the interfaces we use is taken away where a phone is stood in for', () => {
  const files = fs.readdirSync('src/platform').map((file) => fs.readFileSync(`src/platform/${file}`, 'utf8'));
  // Some are reached by their names alone: `Partial<Pick<typeof browser, 'windows'>>`.
  const used = files.join('\n').matchAll(/\b(?:browser|chrome\)?)[?]?\.(\w+)|'(windows|sidePanel)'/g);
  const known = data.webextensions.api as Record<string, Identifier>;
  const names = new Set([...used].map(([, name = '', other = '']) => name || other));
  const absent = [...names].filter((name) => {
    const entry = known[name === 'contextMenus' ? 'menus' : name];
    return entry !== undefined && first(entry.__compat?.support.firefox_android)?.version_added === false;
  });
  expect(absent.length).toBeGreaterThan(3);
  expect(absent.filter((name) => !lacking.includes(name))).toEqual([]);
});

it('the oldest versions are the first that know what sets them', () => {
  expect(since('api.Element.checkVisibility.options_visibilityProperty_parameter', 'chrome')).toBe(oldest.chrome);
  const collected = 'webextensions.manifest.browser_specific_settings.gecko.data_collection_permissions';
  expect(since(collected, 'firefox')).toBe(oldest.firefox);
});

it.each([
  ['docs/browsers.md', [oldest.chrome, oldest.firefox]],
  ['README.md', [oldest.chrome, oldest.firefox]],
  ['vite.config.ts', [oldest.chrome, oldest.firefox]],
  ['scripts/browsers.mjs', [oldest.firefox]],
])('%s names the same', (file, versions) => {
  const text = fs.readFileSync(file, 'utf8');
  for (const version of versions) expect(text).toContain(String(version));
});
