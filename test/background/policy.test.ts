import fs from 'node:fs';
import browser from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import chrome from '../../manifest/chrome.ts';
import firefox from '../../manifest/firefox.ts';
import { takePolicy } from '../../src/background/policy.ts';
import { updateWatcher } from '../../src/background/watch.ts';
import { channels } from '../../src/channels/index.ts';
import { mailPrograms } from '../../src/channels/mail/limits.ts';
import { onPolicyChanged, Policy, policyItem } from '../../src/platform/policy.ts';
import { changeSettings, readSettings } from '../../src/platform/settings.ts';
import { clearStorage } from '../../src/platform/storage.ts';

const storage = browser.storage as unknown as { managed?: { get: () => Promise<unknown> } };

/** The organisation's policies are these from now on. */
async function setPolicy(policy: unknown): Promise<void> {
  storage.managed = { get: async () => policy };
  await takePolicy();
}

const plain = { country: 'NL', watch: false, watchForbidden: false, language: undefined, mail: undefined };

beforeEach(() => clearStorage());
afterEach(() => {
  delete storage.managed;
  vi.restoreAllMocks();
});

describe('a policy', () => {
  it('presets what the user has not chosen', async () => {
    await setPolicy({ country: 'DE', language: 'de', mail: 'windows' });
    expect(await readSettings()).toEqual({ ...plain, country: 'DE', language: 'de', mail: 'windows' });
  });
  it('gives way to what the user chose, and to nothing else of it', async () => {
    await changeSettings({ language: 'pl' });
    await setPolicy({ country: 'DE', language: 'de', mail: 'windows' });
    expect(await readSettings()).toMatchObject({ country: 'DE', language: 'pl', mail: 'windows' });
    await changeSettings({ country: 'BE', mail: '' });
    expect(await readSettings()).toMatchObject({ country: 'BE', language: 'pl', mail: '' });
    await setPolicy({ country: 'FR' });
    expect((await readSettings()).country).toBe('BE');
  });
  it('that forbids noticing counts for more than the user’s wish, which is back once it is lifted', async () => {
    await changeSettings({ watch: true });
    await setPolicy({ noticing: false });
    expect(await readSettings()).toMatchObject({ watch: false, watchForbidden: true });
    await setPolicy({ noticing: true });
    expect(await readSettings()).toMatchObject({ watch: true, watchForbidden: false });
  });
  it('that is gone leaves nothing behind', async () => {
    await setPolicy({ country: 'DE', noticing: false });
    await setPolicy({});
    expect(await readSettings()).toEqual(plain);
  });
  it.each([
    ['country', ['Germany', 'de', 'ZZ', 'US-XX-1', 7, null, ['DE']]],
    ['language', ['Deutsch', 'DE', 'xx', 'constructor', 7, null]],
    ['mail', ['Outlook!', '', 'x'.repeat(31), 7, null]],
    ['noticing', ['false', 0, null]],
  ])('has its wrong values of %s dropped one by one', async (key, wrong) => {
    const right: Record<string, unknown> = { country: 'DE', language: 'de', mail: 'windows', noticing: false };
    for (const value of wrong) {
      await setPolicy({ ...right, [key]: value });
      const { [key]: _, ...others } = right;
      expect(await policyItem.get(), `${key}: ${String(value)}`).toEqual(others);
    }
  });
  it.each([[undefined], [null], ['DE'], [[1]], [{ other: 1 }]])('that is %j is none', async (policy) => {
    await setPolicy(policy);
    expect(await policyItem.get()).toEqual({});
  });
  it('that the browser refuses, or does not know, is none', async () => {
    storage.managed = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    await takePolicy();
    expect(await readSettings()).toEqual(plain);
    delete storage.managed;
    await takePolicy();
    expect(await readSettings()).toEqual(plain);
  });
  it('is written only when it changes', async () => {
    await setPolicy({});
    expect(await browser.storage.local.get(null)).toEqual({});
    await setPolicy({ country: 'DE' });
    const writes = vi.spyOn(browser.storage.local, 'set');
    expect(await takePolicy()).toBe(false);
    expect(writes).not.toHaveBeenCalled();
    storage.managed = { get: async () => ({ country: 'FR' }) };
    expect(await takePolicy()).toBe(true);
  });
  it('that changes is heard of', async () => {
    const heard = vi.fn<() => void>();
    onPolicyChanged(heard);
    const { onChanged } = browser.storage as unknown as {
      onChanged: { trigger: (...what: unknown[]) => Promise<void> };
    };
    await onChanged.trigger({ settings: {} }, 'local');
    expect(heard).not.toHaveBeenCalled();
    await onChanged.trigger({ country: { newValue: 'DE' } }, 'managed');
    expect(heard).toHaveBeenCalledOnce();
  });
});

it('forbidden noticing gives the access to every site back', async () => {
  const permissions = browser.permissions as unknown as Record<string, () => Promise<boolean>>;
  vi.spyOn(permissions, 'contains').mockResolvedValue(true);
  const given = vi.spyOn(permissions, 'remove').mockResolvedValue(true);
  const scripting = browser.scripting as unknown as Record<string, () => Promise<unknown>>;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockResolvedValue([]);
  const watched = { watchScript: 'watch.js', hearTabs: vi.fn<() => void>(), showLikely: vi.fn<() => Promise<void>>() };
  await changeSettings({ watch: true });
  await setPolicy({ noticing: false });
  expect(await updateWatcher(watched)).toEqual({ watching: false });
  expect(given).toHaveBeenCalledExactlyOnceWith({ origins: ['http://*/*', 'https://*/*'] });
});

describe('the schema for organisations', () => {
  const schema = JSON.parse(fs.readFileSync('public/policy-schema.json', 'utf8')) as {
    type: string;
    properties: Record<string, { type: string; pattern?: string; description: string }>;
  };

  it('is named in Chrome’s manifest, and not in Firefox’, which knows none', () => {
    expect(chrome).toHaveProperty('storage.managed_schema', 'policy-schema.json');
    expect(firefox).not.toHaveProperty('storage');
  });
  it('has the values that are read, and takes what they take', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(Policy.shape));
    const values = [
      'DE',
      'US-CA',
      'Germany',
      'de',
      'DEU',
      'xx',
      'windows',
      'other-web',
      '',
      'Outlook!',
      true,
      false,
      0,
    ];
    for (const [key, { type, pattern }] of Object.entries(schema.properties))
      for (const value of values) {
        const fits = typeof value === type && (pattern === undefined || new RegExp(pattern).test(String(value)));
        expect(Object.values(Policy.parse({ [key]: value })).includes(value as string), `${key}: ${value}`).toBe(fits);
      }
  });
  it('and the page about it name every mail program', () => {
    const sites = [...channels.values()].filter(({ kind }) => kind === 'webmail');
    for (const { id } of [...mailPrograms, ...sites]) {
      expect(schema.properties.mail?.description).toMatch(new RegExp(`\\b${id}\\b`));
      expect(fs.readFileSync('docs/policy.md', 'utf8')).toContain(`\`${id}\``);
    }
  });
});
