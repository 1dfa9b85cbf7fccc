import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import chrome from '../../manifest/chrome.ts';
import firefox from '../../manifest/firefox.ts';
import { languages } from '../../src/languages/index.ts';
import { labelFor } from '../../src/languages/labels.ts';

/** Longest description that Chrome takes in a manifest. */
const MAX_DESCRIPTION = 132;

type Messages = Record<string, { message: string }>;

const messagesOf = (language: string) =>
  JSON.parse(fs.readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
const used = [...JSON.stringify([chrome, firefox]).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
/** The shortcuts that the menu has too, by their key in the manifest. */
const inMenu = { fillHere: 'menu/fill-here', logCall: 'menu/log-call', onThePhone: 'menu/on-the-phone' } as const;

it('the browser has the extension’s texts in every language the interface is in, and no other', () => {
  expect(fs.readdirSync('public/_locales').toSorted()).toEqual(languages.toSorted());
});

describe.each(languages)('what the browser says of the extension in %s', (language) => {
  const messages = messagesOf(language);
  const text = (key: string) => messages[key]?.message ?? '';

  it('is every text the manifests use, and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual([...new Set(used)].toSorted());
    for (const key of used) expect(text(key).trim(), key).not.toBe('');
  });
  it('describes it in so few characters that Chrome takes them', () => {
    expect(text('description').length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  });
  it('names a shortcut as the menu does', () => {
    for (const [key, unit] of Object.entries(inMenu)) expect(text(key)).toBe(labelFor(unit, language));
  });
  it('is not English', () => {
    const same = used.filter((key) => key !== 'name' && text(key) === messagesOf('en')[key]?.message);
    expect(same).toEqual(language === 'en' ? used.filter((key) => key !== 'name') : []);
  });
});
